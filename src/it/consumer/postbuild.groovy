// Of ours, a program gets the library and the nullness annotations, and nothing else.
def expected = [
    'com.google.guava:guava:jar:16.0.1:compile',
    "io.github.gangmu:gangmu:jar:${projectVersion}:compile".toString(),
    'org.antlr:antlr4-runtime:jar:4.9.3:compile',
    "org.jspecify:jspecify:jar:${jspecifyVersion}:compile".toString(),
]
def found = new File(basedir, 'target/dependencies.txt').readLines('UTF-8')
    .findAll { it.contains(':jar:') }
    .collect { it.trim().split(/\s/)[0] }
    .sort()
assert found == expected
