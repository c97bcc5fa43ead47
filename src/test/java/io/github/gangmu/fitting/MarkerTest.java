package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体要求, 一、, 1",
        "（十二）加强管理, （一）, 12",
        "第三章 附则, 章, 3",
        "第二十一条　办法, 条, 21",
        "3.图书借阅, 1., 3",
        "2.1 借书证, 1.1, 1",
        "③按时归还, ①, 3",
        "二是按时归还, 一是, 2"
    })
    void readsFormAndValue(String line, String form, int value) {
        assertThat(Marker.at(line)).hasValueSatisfying(m -> {
            assertThat(m.form()).isEqualTo(form);
            assertThat(m.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年1月1日起施行", "3.5%的读者", "第六条规定的期限", "一起读书", "总则"})
    void refusesTextThatOnlyLooksNumbered(String line) {
        assertThat(Marker.at(line)).isEmpty();
    }

    @Test
    void stripsAllMarkersInARow() {
        assertThat(Marker.strip("一、（1）开放时间")).isEqualTo("开放时间");
    }
}
