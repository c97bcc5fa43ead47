module org.example.modular {
    requires io.github.gangmu;
}
