package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowersTest {
    @ParameterizedTest
    @CsvSource({
        "建好台账, 1.走访入户, LIST",
        "1.走访入户, 2.动态更新, SAME",
        "1.走访入户, 加强领导, SHORT",
        "加强领导, 群众的小事就是我们的大事，各单位要把群众反映的问题一件一件办好。办完以后还要回头看。, LONG",
        "对困难群体而言，必须有人帮。, 对流动人口而言，必须有人管。, PARALLEL",
    })
    void tellsWhatFollows(String line, String next, String follower) throws ReflectiveOperationException {
        String text = line + "\n" + next + "\n";
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);

        assertThat(document.followers.of(0))
                .isEqualTo(Followers.class.getDeclaredField(follower).getInt(null));
        assertThat(document.followers.of(1)).isEqualTo(Followers.NONE);
    }
}
