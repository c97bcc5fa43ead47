package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README is compiled and run, and prints what the README shows. */
class ReadmeTest {
    private static final Pattern FENCED = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theFirstProgramPrintsWhatIsShown() throws Exception {
        List<String> texts = blocks("text");
        Path input = Files.writeString(folder.resolve("要点.txt"), texts.get(0));
        String body = blocks("java")
                .get(0)
                .replace("\"要点.txt\"", "\"" + input.toString().replace("\\", "/") + "\"");
        String program = "import io.github.gangmu.*; import io.github.gangmu.ast.*; import io.github.gangmu.render.*;"
                + " import java.nio.file.Path; public class Example { public static void main(String[] a) {" + body
                + "}}";
        assertThat(run(program)).isEqualTo(texts.get(1));
    }

    @Test
    void namesEachCommandOnce() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .containsOnlyOnce(
                        "    mvn -q compile exec:java -Dexec.args=\"tree seeds/grassroots-governance.txt\"\n");
        assertThat(readme).containsOnlyOnce("    mvn -B -ntp verify\n");
        assertThat(Files.readString(Path.of(".ci", "run"))).contains("mvn -B -ntp verify");
    }

    private static List<String> blocks(String language) throws Exception {
        Matcher matcher = FENCED.matcher(Files.readString(Path.of("README.md")));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private String run(String program) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(null, null, problems, options, null, List.of(source))
                .call();
        assertThat(compiled).as("%s", problems.getDiagnostics()).isTrue();
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
