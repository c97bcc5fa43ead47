package io.github.gangmu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds which package may use which: documents flow one way, and the libraries behind that stay inside. */
class ArchitectureTest {
    private static final String ROOT = "io.github.gangmu";

    /** The facade's own package, in the table below. */
    private static final String FACADE = "";

    /**
     * Each package, with those of ours that it may use. A name stands for its sub-packages too; one that ends in an
     * asterisk stands for the classes whose names begin so.
     */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("numeral", List.of()),
            Map.entry("frame", List.of("source", "internal.frames")),
            Map.entry("ast", List.of("source", "numeral", "frame")),
            Map.entry("diagnostic", List.of("source")),
            Map.entry("parser", List.of("source", "numeral", "frame", "ast", "diagnostic", "internal")),
            Map.entry("query", List.of("source", "numeral", "frame", "ast", "internal.selector")),
            Map.entry("transform", List.of("source", "numeral", "frame", "ast", "diagnostic", "query")),
            Map.entry("render", List.of("source", "numeral", "frame", "ast", "diagnostic")),
            Map.entry("lint", List.of("source", "numeral", "frame", "ast", "diagnostic", "query")),
            Map.entry("internal.grammar", List.of()),
            Map.entry("internal.tokens", List.of()),
            Map.entry("internal.parallel", List.of()),
            Map.entry("internal.selector", List.of("internal.grammar", "internal.tokens")),
            Map.entry("internal.frames", List.of("internal.grammar", "internal.tokens")),
            Map.entry(
                    "internal.recognise",
                    List.of("source", "numeral", "ast.Numbering*", "internal.grammar", "internal.tokens")),
            Map.entry(
                    "internal.structure",
                    List.of("source", "numeral", "frame", "ast", "diagnostic", "internal.recognise")),
            Map.entry(
                    FACADE,
                    List.of(
                            "source",
                            "numeral",
                            "frame",
                            "ast",
                            "diagnostic",
                            "parser",
                            "query",
                            "transform",
                            "render",
                            "lint")),
            Map.entry(
                    "cli",
                    List.of(
                            FACADE,
                            "source",
                            "numeral",
                            "frame",
                            "ast",
                            "diagnostic",
                            "parser",
                            "query",
                            "transform",
                            "render",
                            "lint",
                            "internal")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> OURS = describe(
            "are ours",
            type -> type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + "."));

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyThoseItMay() {
        return USES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> dynamicTest(
                        row.getKey().isEmpty() ? "the facade" : row.getKey(),
                        () -> noClasses()
                                .that(are(row.getKey()))
                                .should()
                                .dependOnClassesThat(oursBeyond(row.getKey(), row.getValue()))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(packages()).allSatisfy(name -> assertThat(USES.keySet()).anyMatch(row -> isOrLiesIn(name, row)));
    }

    @Test
    void exportsAllButTheCommandLineAndTheInside() throws IOException {
        assertThat(exportedPackages())
                .containsExactlyInAnyOrderElementsOf(packages().stream()
                        .filter(name -> !isOrLiesIn(name, "internal") && !isOrLiesIn(name, "cli"))
                        .toList());
    }

    @Test
    void onlyTheInsideUsesAntlr() {
        noClasses()
                .that(DescribedPredicate.not(are("internal")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineUsesPicocli() {
        noClasses()
                .that(DescribedPredicate.not(are("cli")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void showsCallersNoLibraryTypes() throws IOException {
        Set<String> exported = exportedPackages();
        classes()
                .that(describe(
                        "are exported",
                        type -> exported.contains(shortName(type.getPackageName())) && isVisible(type.getModifiers())))
                .should(showNoLibraryTypes())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> are(String row) {
        return describe(
                "are in " + (row.isEmpty() ? ROOT : row),
                type -> OURS.test(type) && isOrLiesIn(shortName(type.getPackageName()), row));
    }

    private static DescribedPredicate<JavaClass> oursBeyond(String row, List<String> allowed) {
        return describe("are ours beyond " + allowed, type -> {
            JavaClass target = type.getBaseComponentType();
            return OURS.test(target)
                    && Stream.concat(Stream.of(row), allowed.stream()).noneMatch(name -> stands(name, target));
        });
    }

    /** Returns whether an entry of the table stands for a class of ours. */
    private static boolean stands(String entry, JavaClass type) {
        if (entry.endsWith("*")) {
            return type.getName().startsWith(ROOT + "." + entry.substring(0, entry.length() - 1));
        }
        return isOrLiesIn(shortName(type.getPackageName()), entry);
    }

    /** Returns whether a package is another or lies below it; below the facade's own lies none. */
    private static boolean isOrLiesIn(String name, String other) {
        return name.equals(other) || (!other.equals(FACADE) && name.startsWith(other + "."));
    }

    private static String shortName(String packageName) {
        return packageName.equals(ROOT) ? FACADE : packageName.substring(ROOT.length() + 1);
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(type -> shortName(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> exportedPackages() throws IOException {
        // Every module on the class path has a file of this name.
        for (URL file : Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream bytes = file.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(bytes);
                if (module.name().equals(ROOT)) {
                    return module.exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .map(exports -> shortName(exports.source()))
                            .collect(Collectors.toCollection(TreeSet::new));
                }
            }
        }
        throw new AssertionError("No descriptor of the module " + ROOT);
    }

    private static ArchCondition<JavaClass> showNoLibraryTypes() {
        return new ArchCondition<>("show no types of a library or of the inside") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
                Stream<JavaClass> signatures = type.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .map(JavaMember::getAllInvolvedRawTypes)
                        .flatMap(Set::stream);
                Stream.concat(parents, signatures)
                        .map(JavaClass::getBaseComponentType)
                        .distinct()
                        .filter(shown -> JavaClass.Predicates.resideInAnyPackage(
                                        "com.google..", "org.antlr..", "picocli..", ROOT + ".internal..")
                                .test(shown))
                        .forEach(shown -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName())));
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
