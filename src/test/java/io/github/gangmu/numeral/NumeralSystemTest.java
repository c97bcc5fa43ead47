package io.github.gangmu.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralSystemTest {

    @ParameterizedTest
    @CsvSource({
        "CHINESE, 0, 零",
        "CHINESE, 1, 一",
        "CHINESE, 10, 十",
        "CHINESE, 12, 十二",
        "CHINESE, 21, 二十一",
        "CHINESE, 100, 一百",
        "CHINESE, 101, 一百零一",
        "CHINESE, 110, 一百一十",
        "CHINESE, 112, 一百一十二",
        "CHINESE, 1001, 一千零一",
        "CHINESE, 1010, 一千零一十",
        "CHINESE, 1100, 一千一百",
        "CHINESE, 2025, 二千零二十五",
        "CHINESE, 10000, 一万",
        "CHINESE, 10001, 一万零一",
        "CHINESE, 10010, 一万零一十",
        "CHINESE, 11000, 一万一千",
        "CHINESE, 100000, 十万",
        "CHINESE, 120300, 十二万零三百",
        "CHINESE, 1010101, 一百零一万零一百零一",
        "CHINESE, 99999999, 九千九百九十九万九千九百九十九",
        "FORMAL, 1, 壹",
        "FORMAL, 10, 壹拾",
        "FORMAL, 12, 壹拾贰",
        "FORMAL, 101, 壹佰零壹",
        "FORMAL, 2345, 贰仟叁佰肆拾伍",
        "ARABIC, 12, 12",
        "ARABIC, 2147483647, 2147483647",
        "FULL_WIDTH, 2, ２",
        "FULL_WIDTH, 12, １２",
        "CIRCLED, 1, ①",
        "CIRCLED, 20, ⑳",
        "CIRCLED, 21, ㉑",
        "CIRCLED, 36, ㊱",
        "CIRCLED, 50, ㊿",
        "CIRCLED_CHINESE, 10, ㊉",
        "NEGATIVE_CIRCLED, 10, ❿",
        "NEGATIVE_CIRCLED, 11, ⓫",
        "NEGATIVE_CIRCLED, 20, ⓴",
        "PARENTHESIZED, 1, ⑴",
        "PARENTHESIZED, 20, ⒇",
        "FULL_STOP, 1, ⒈",
        "FULL_STOP, 20, ⒛",
        "PARENTHESIZED_CHINESE, 2, ㈡",
        "PARENTHESIZED_CHINESE, 10, ㈩",
        "ROMAN_UPPER, 4, IV",
        "ROMAN_UPPER, 3999, MMMCMXCIX",
        "ROMAN_LOWER, 14, xiv",
        "ROMAN_SIGN, 4, Ⅳ",
        "ROMAN_SIGN, 12, Ⅻ",
        "LETTER_UPPER, 26, Z",
        "LETTER_LOWER, 1, a",
        "FULL_WIDTH_LETTER_UPPER, 26, Ｚ",
        "FULL_WIDTH_LETTER_LOWER, 2, ｂ",
        "CIRCLED_LETTER, 26, ⓩ",
        "PARENTHESIZED_LETTER, 26, ⒵",
        "STEM, 10, 癸",
        "BRANCH, 12, 亥"
    })
    void writesAndReadsTheUsualForm(NumeralSystem system, int value, String text) {
        assertThat(system.format(value)).isEqualTo(text);
        assertThat(system.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, 两, 2",
        "CHINESE, 两百, 200",
        "CHINESE, 兩萬, 20000",
        "CHINESE, 〇, 0",
        "CHINESE, 二〇二五, 2025",
        "CHINESE, 二零二五, 2025",
        "CHINESE, 二0二五, 2025",
        "CHINESE, 二○二五, 2025",
        "CHINESE, 一二, 12",
        "CHINESE, 一0, 10",
        "CHINESE, 一百〇一, 101",
        "CHINESE, 一十二, 12",
        "CHINESE, 一百十, 110",
        "CHINESE, 一百一, 110",
        "CHINESE, 一万五, 15000",
        "CHINESE, 一百五万, 1500000",
        "CHINESE, 一千一十, 1010",
        "CHINESE, 廿, 20",
        "CHINESE, 廿一, 21",
        "CHINESE, 卅五, 35",
        "CHINESE, 一百廿三, 123",
        "CHINESE, 卌, 40",
        "FORMAL, 拾贰, 12",
        "FORMAL, 貳, 2",
        "FORMAL, 參, 3",
        "FORMAL, 陸萬, 60000",
        "ARABIC, 007, 7",
        "FULL_WIDTH, ０７, 7",
        "FULL_WIDTH, 1２, 12",
        "FULL_WIDTH, １2, 12",
        "CIRCLED, ➀, 1",
        "CIRCLED, ⓾, 10",
        "NEGATIVE_CIRCLED, ➓, 10",
        "ROMAN_SIGN, ⅳ, 4",
        "CIRCLED_LETTER, Ⓑ, 2",
        "PARENTHESIZED_LETTER, 🄑, 2"
    })
    void readsWhatAuthorsVary(NumeralSystem system, String text, int value) {
        assertThat(system.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, ''",
        "CHINESE, 壹",
        "CHINESE, 12",
        "CHINESE, 0",
        "CHINESE, ○一",
        "CHINESE, 百",
        "CHINESE, 万",
        "CHINESE, 一百零",
        "CHINESE, 一零十",
        "CHINESE, 一零百",
        "CHINESE, 零十",
        "CHINESE, 一百零零一",
        "CHINESE, 十百",
        "CHINESE, 十十",
        "CHINESE, 二三十",
        "CHINESE, 二廿",
        "CHINESE, 廿十",
        "CHINESE, 一万万",
        "CHINESE, 一万零万",
        "CHINESE, 一百零万",
        "CHINESE, 两三",
        "CHINESE, 三两",
        "CHINESE, 一、",
        "CHINESE, 一二三四五六七八九",
        "FORMAL, 一",
        "FORMAL, 壹十",
        "FORMAL, 佰",
        "ARABIC, ''",
        "ARABIC, -1",
        "ARABIC, +1",
        "ARABIC, 1.2",
        "ARABIC, １",
        "ARABIC, 2147483648",
        "ARABIC, 99999999999999999999999",
        "FULL_WIDTH, 12",
        "CIRCLED, ①②",
        "CIRCLED, ' '",
        "ROMAN_UPPER, IIII",
        "ROMAN_UPPER, VIV",
        "ROMAN_UPPER, MMMM",
        "ROMAN_UPPER, iv",
        "ROMAN_UPPER, IVa",
        "ROMAN_SIGN, ⅡⅢ",
        "LETTER_UPPER, AA",
        "LETTER_UPPER, a",
        "STEM, 子",
        "BRANCH, 甲"
    })
    void refusesWhatIsNoNumeralOfTheSystem(NumeralSystem system, String text) {
        assertThat(system.parse(text)).isEmpty();
    }

    @Test
    void readsAStretchOfALongerText() {
        assertThat(NumeralSystem.CHINESE.parse("第二十一条", 1, 4)).hasValue(21);
        assertThat(NumeralSystem.ARABIC.parse("1.12", 2, 4)).hasValue(12);
        assertThat(NumeralSystem.ROMAN_UPPER.parse("XIVI", 1, 3)).hasValue(4);
        assertThat(NumeralSystem.CIRCLED.parse("①②", 1, 2)).hasValue(2);
        assertThat(NumeralSystem.CIRCLED.parse("①②", 1, 1)).isEmpty();
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThat(NumeralSystem.PARENTHESIZED_LETTER.parse("🄑", 0, 1)).isEmpty();
        assertThat(NumeralSystem.PARENTHESIZED_LETTER.parse("🄑", 1, 2)).isEmpty();
    }

    @Test
    void refusesAStretchOutsideTheText() {
        assertThatThrownBy(() -> NumeralSystem.CHINESE.parse("一", 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> NumeralSystem.CHINESE.parse("一二", 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // that null is refused is what is tested
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> NumeralSystem.CHINESE.parse(null));
    }

    @Test
    void namesTheRangeWhenAValueIsOutsideIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumeralSystem.STEM.format(11))
                .withMessage("STEM writes the numbers 1 to 10, not 11");
        assertThatIllegalArgumentException().isThrownBy(() -> NumeralSystem.ROMAN_UPPER.format(0));
        assertThatIllegalArgumentException().isThrownBy(() -> NumeralSystem.ARABIC.format(-1));
    }
}
