package io.github.gangmu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.frame.Frame;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.frame.Frames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final Outline OUTLINE = Gangmu.parse("""
            社区治理工作要点
            一、摸清底数
            要做到三点：一是走访入户；二是建立台账；三是动态更新。
            二、分类施策
            对困难群体而言，必须有人帮。
            对流动人口而言，必须有人管。
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            heading                                     | 摸清底数 分类施策
            paragraph > point:nth-child(2)              | 建立台账；
            heading point:last-child                    | 动态更新。 对流动人口而言，必须有人管。
            heading:has(> point)                        | 分类施策
            heading:has(point):not(:has(> point))       | 摸清底数
            heading + heading, [value=3]                | 动态更新。 分类施策
            [marker="一、"]                             | 摸清底数
            [marker=一\\、]                             | 摸清底数
            [marker=一\\u3001]                          | 摸清底数
            [marker="一\\u{3001}"]                      | 摸清底数
            [numbering=official]                        | 摸清底数 分类施策
            [numbering=一是][value<2]                   | 走访入户；
            point[text~=人.。$]                         | 对困难群体而言，必须有人帮。 对流动人口而言，必须有人管。
            :frame(dui-eryan-bixu):nth-last-child(odd)  | 对流动人口而言，必须有人管。
            [slot=有人帮]                               | 对困难群体而言，必须有人帮。
            [marker!=一是]:depth(>=3)                   | 建立台账； 动态更新。
            :line(3):leaf                               | 走访入户； 建立台账； 动态更新。
            [line=5]                                    | 对困难群体而言，必须有人帮。
            :unmarked:parallel                          | 对困难群体而言，必须有人帮。 对流动人口而言，必须有人管。
            point:is(paragraph > *, :contains(困难)):first-child | 走访入户； 对困难群体而言，必须有人帮。
            heading:has(+ heading)                      | 摸清底数
            point:has(~ point):nth-child(even)          | 建立台账；
            [blocks=3]                                  | 要做到三点：
            [length=4]:root                             | 摸清底数 分类施策
            """)
    void findsWhatASelectorMeans(String selector, String texts) {
        assertThat(texts(Query.compile(selector), OUTLINE)).containsExactly(texts.split(" "));
    }

    @Test
    void answersAsConditionAsItDoesAsQuery() {
        Query query = Query.compile("heading:has(point:contains(困难)) > point ~ point");

        assertThat(OUTLINE.find(query))
                .containsExactlyElementsOf(query.select(OUTLINE).toList());
        assertThat(OUTLINE.paths().filter(query.negate())).hasSize(7);
    }

    @Test
    void looksOnlyBelowABlockButSeesWhatStandsAbove() {
        BlockPath paragraph = Query.compile("paragraph").requireFirst(OUTLINE);

        assertThat(Query.compile("heading point").select(paragraph)).hasSize(3);
        assertThat(Query.compile("paragraph").select(paragraph)).isEmpty();
    }

    @Test
    void looksNoFartherThanItIsAsked() {
        int[] asked = {0};
        boolean found =
                Query.compile("point").select(OUTLINE).peek(path -> asked[0]++).anyMatch(path -> path.index() == 1);

        assertThat(found).isTrue();
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void namesTheQueryThatFindsNothing() {
        Query query = Query.compile("heading:contains(三农)");

        assertThat(query.selectFirst(OUTLINE)).isEmpty();
        assertThatThrownBy(() -> query.requireFirst(OUTLINE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("heading:contains(三农)");
    }

    @Test
    void capturesWhatStandsOnTheWay() {
        Query query = Query.compile("heading as $h point:first-child as $p");

        assertThat(query.captures()).containsExactly("h", "p");
        assertThat(query.table(OUTLINE).cells())
                .containsExactly(List.of("一、摸清底数", "一是走访入户；"), List.of("二、分类施策", "对困难群体而言，必须有人帮。"));
        assertThat(query.table(OUTLINE)).hasToString("""
                h             p
                一、摸清底数  一是走访入户；
                二、分类施策  对困难群体而言，必须有人帮。
                """);
    }

    @Test
    void givesARowToEachWayThatCapturesOtherBlocks() {
        Outline outline = Outline.of(List.of(Heading.of(
                "甲", List.of(Heading.of("乙", List.of(Heading.of("丙", List.of(Point.of("丁")))))))));

        assertThat(Query.compile("heading as $a heading as $b point")
                        .table(outline)
                        .cells())
                .containsExactly(List.of("甲", "乙"), List.of("甲", "丙"), List.of("乙", "丙"));
        assertThat(Query.compile("heading heading as $b point").table(outline).cells())
                .containsExactly(List.of("乙"), List.of("丙"));
        assertThat(Query.compile("heading as $a > heading, point as $p")
                        .rows(outline)
                        .map(QueryRow::captures))
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).containsOnlyKeys("p"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            headng > point          | 0  | There is no type headng; did you mean heading?
            heading:hass(point)     | 7  | There is no pseudo-class with an argument :hass; did you mean :has?
            heading[txt=1]          | 8  | There is no attribute txt; did you mean text?
            heading:laef            | 7  | There is no pseudo-class :laef; did you mean :leaf?
            heading:has(point       | 17 | The selector ends too early; expected )
            heading >               | 9  | expected a block such as heading
            heading[text^=]         | 14 | expected a text, which may be quoted
            heading[level^=2]       | 13 | level is a number
            heading[level=二]       | 14 | 二 is none
            heading[text>2]         | 12 | text is a text
            heading，point          | 7  | Write the narrow , for ，
            point:contains("abc     | 15 | The quote " is never closed
            point:nth-child(2m)     | 17 | Found m
            point:nth-child(>2)     | 5  | takes a number, odd, even
            point:depth(2n)         | 5  | takes a number or a bound
            point:at(>2)            | 5  | takes an offset
            point:frame(yi-wie)     | 12 | There is no frame yi-wie; did you mean yi-wei?
            point:frame(网格)       | 12 | There is no frame 网格; a pattern of your own has ▢ or a name in braces
            point:frame(▢▢)         | 12 | The frame “▢▢” is unclear
            point:frame(以{载体为)   | 12 | a { is not closed
            point as $a > point as $a | 24 | captures a block already
            :not(point as $a)       | 15 | cannot be captured
            heading as $            | 12 | expected a name
            [text~=(]               | 7  | cannot be read
            :has                    | 0  | needs an argument, as in :has(> point)
            :is(> point)            | 4  | Only :has() begins with a sign
            [text="\\q"]            | 7  | \\q stands for nothing
            [text=\\u12]            | 6  | four hexadecimal digits
            [value=99999999999999999999x] | 7 | is a number such as 3
            :line(99999999999)      | 6  | larger than any outline
            """)
    void pointsAtWhatIsWrong(String selector, int offset, String problem) {
        QuerySyntaxException e = catchThrowableOfType(QuerySyntaxException.class, () -> Query.compile(selector));

        assertThat(e).hasMessageContaining(problem);
        assertThat(e.offset()).isEqualTo(offset);
        assertThat(e.query()).isEqualTo(selector);
    }

    @Test
    void pointsBelowWideCharacters() {
        assertThatThrownBy(() -> Query.compile("heading:contains(治理)!")).hasMessageEndingWith("""
                At character 21 of the query:
                  heading:contains(治理)!
                                   　　 ^""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "，", "\ud800", "[", ":", "(((", "\\", "'", "$", "heading as", "\u0000"})
    void refusesWhatIsNoSelector(String text) {
        assertThatThrownBy(() -> Query.compile(text))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("At character ");
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThatThrownBy(() -> Query.compile(":not(".repeat(100_000)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("at most 64 deep");
        assertThat(texts(Query.compile(":not(".repeat(64) + "heading" + ")".repeat(64)), OUTLINE))
                .hasSize(2);
    }

    @Test
    void followsChainsOfAnyLength() {
        List<Point> points = IntStream.range(0, 20_000)
                .mapToObj(i -> Point.of(Marker.of(Numbering.of("1."), i + 1), "走访入户"))
                .toList();

        assertThat(Query.compile("point" + " + point".repeat(200) + ":last-child")
                        .select(Outline.of(points)))
                .singleElement()
                .satisfies(path -> assertThat(path.index()).isEqualTo(19_999));
        assertThat(Query.compile("point:first-child as $a ~ point ~ point:last-child")
                        .table(Outline.of(points))
                        .cells())
                .containsExactly(List.of("1.走访入户"));
    }

    @Test
    void takesLinearTimeForRegularExpressions() {
        Outline outline = Outline.of(List.of(Point.of("甲".repeat(50_000))));

        assertThat(Query.compile("[text~=(甲*)*乙]").select(outline)).isEmpty();
        assertThat(Query.compile("[text~=(甲甲?)*$]").select(outline)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            :frame("对{何人}而言，必须▢")     | 对困难群体而言，必须有人帮。 对流动人口而言，必须有人管。
            :frame(有人_)                   | 对困难群体而言，必须有人帮。 对流动人口而言，必须有人管。
            :frame(有人□):not(:frame(▢困难{谁}而言)) | 对流动人口而言，必须有人管。
            :frame(动态{a_b}。)              | 动态更新。
            heading:has(:frame(走访▢))       | 摸清底数
            """)
    void looksForPatternsThatNobodyNamed(String selector, String texts) {
        assertThat(texts(Query.compile(selector), OUTLINE)).containsExactly(texts.split(" "));
    }

    @Test
    void looksForTheFramesOfACaller() {
        FrameSet own = FrameSet.of(Frame.of("走访{何处}"), new Frame("dynamic", "动态▢", "", ""));

        assertThat(texts(Query.compile(":frame(dynamic)", own), OUTLINE)).containsExactly("动态更新。");
        assertThat(texts(Query.compile("[slot=入户]", own), OUTLINE)).containsExactly("走访入户；");
        assertThat(texts(Query.compile("[frame]", own), OUTLINE)).containsExactly("走访入户；", "动态更新。");
        assertThatThrownBy(() -> Query.compile(":frame(dynamics)", own)).hasMessageContaining("did you mean dynamic?");
        assertThatThrownBy(() -> Query.compile(":frame(dui-eryan-bixu)", own))
                .hasMessageContaining("There is no frame");
    }

    @Test
    void isAValueWithItsFrames() throws Exception {
        Query query = Query.compile("[slot=入户]", Frames.with(Frame.of("走访{何处}")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(query);
        }
        Query copy = (Query) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).isEqualTo(query).isNotEqualTo(Query.compile("[slot=入户]"));
        assertThat(texts(copy, OUTLINE)).containsExactly("走访入户；");
    }

    @Test
    void isAValue() throws Exception {
        Query query = Query.compile("heading > point as $p");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(query);
        }
        Query copy = (Query) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).isEqualTo(query).hasSameHashCodeAs(query).hasToString("heading > point as $p");
        assertThat(copy.table(OUTLINE)).isEqualTo(query.table(OUTLINE));
    }

    @Test
    void answersSeveralThreadsAtOnce() throws Exception {
        Query query = Query.compile("point:has(~ point):not(:frame(dui-eryan-bixu))");
        List<BlockPath> expected = query.select(OUTLINE).toList();
        Outline other = Outline.of(List.of(Paragraph.of("走访入户")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> answers = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> i % 3 == 0
                            ? other.find(query).findAny().isEmpty()
                            : OUTLINE.find(query).toList().equals(expected)))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> texts(Query query, Outline outline) {
        return query.select(outline).map(path -> path.block().text()).toList();
    }
}
