package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineEnumerationsTest {

    @Test
    void findsEachPointOfASequence() {
        assertThat(InlineEnumerations.find("要求：一是爱护图书；二是按时归还。")).containsExactly(3, 10);
        assertThat(InlineEnumerations.find("（1）登记；（2）借出；（3）归还。")).containsExactly(0, 6, 12);
        assertThat(InlineEnumerations.find("首先，登记；其次，借出；最后，归还。")).containsExactly(0, 6, 12);
    }

    @Test
    void passesOverALoneMention() {
        assertThat(InlineEnumerations.find("一是爱护图书，这最要紧。")).isEmpty();
        assertThat(InlineEnumerations.find("详见第（一）、（二）项。")).isEmpty();
        assertThat(InlineEnumerations.find("见注①，又见注②。")).isEmpty();
    }

    @Test
    void keepsTwoRunsOfOneLine() {
        assertThat(InlineEnumerations.find("一是借书，①登记②领取；二是还书。")).containsExactly(0, 5, 8, 12);
    }
}
