package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Point;
import java.util.Optional;

/** The parts of an item that runs on in its line: 强化责任落实 and 各单位要…… in {@code （一）强化责任落实。各单位要……}. */
record RunIn(String lead, String runOn) {
    static Optional<RunIn> of(Block block) {
        Optional<String> lead = Optional.empty();
        Optional<String> runOn = Optional.empty();
        if (block instanceof Heading heading) {
            lead = heading.lead();
            runOn = heading.runOn();
        } else if (block instanceof Point point) {
            lead = point.lead();
            runOn = point.runOn();
        }
        return lead.isPresent() && runOn.isPresent()
                ? Optional.of(new RunIn(lead.get(), runOn.get()))
                : Optional.empty();
    }
}
