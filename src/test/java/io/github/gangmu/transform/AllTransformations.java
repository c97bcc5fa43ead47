package io.github.gangmu.transform;

import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of each transformation, by the names of the cases that show it. */
final class AllTransformations {
    private static final Map<String, Transformation> ALL = new LinkedHashMap<>();

    /** Those that do more when they are done again. */
    private static final Set<String> NOT_IDEMPOTENT = Set.of(
            "reverse",
            "reverse-keeping-numbers",
            "promote",
            "demote",
            "demote-keeping-numbers",
            "move",
            "move-under",
            "extract-titled",
            "graft");

    static {
        ALL.put("renumber-official", Renumber.official());
        ALL.put("renumber-chapters", Renumber.chapters());
        ALL.put("renumber-decimal", Renumber.decimal());
        ALL.put("renumber-spoken", Renumber.with(NumberingScheme.of("一、", "一是")));
        ALL.put("renumber-sequence", Renumber.with(NumberingScheme.of("一、", "首先")));
        ALL.put("renumber-unnumbered-level", Renumber.with(NumberingScheme.of("第一章", "", "1.")));
        ALL.put("renumber-start", Renumber.official().startingAt(1, 3));
        ALL.put("renumber-in-place", Renumber.inPlace());
        ALL.put("add-numbers", AddNumbers.official());
        ALL.put("strip-numbers", StripNumbers.all());
        ALL.put("strip-numbers-marking", StripNumbers.all().markingLevels());
        ALL.put("extract-titled", Extract.at(1).titled());
        ALL.put("restyle", Restyle.level(2, "（1）"));
        ALL.put("promote", Promote.at(0, 1));
        ALL.put("demote", Demote.at(1));
        ALL.put("demote-keeping-numbers", Demote.at(1).keepingNumbers());
        ALL.put("move-under", Move.at(1, 0).under(0));
        ALL.put("move", Move.at(1).up());
        ALL.put("sort", Sort.byText());
        ALL.put("reverse", Reverse.all());
        ALL.put("reverse-keeping-numbers", Reverse.all().keepingNumbers());
        ALL.put("extract", Extract.where(path -> path.block().text().startsWith("强化保障")));
        ALL.put(
                "graft",
                Graft.of(Outline.of(List.of(Point.of(Marker.of(Numbering.of("1."), 3), "通报结果。"))))
                        .under(path -> path.block().text().equals("压实责任")));
        ALL.put("filter-keeping", Filter.keeping(path -> path.block().text().contains("保障")));
        ALL.put("filter-pruning", Filter.pruning(path -> path.block().text().contains("经费")));
        ALL.put("filter-depth", Filter.depth(1));
        ALL.put("filter-contents", Filter.contents());
        ALL.put("explode", Explode.points());
        ALL.put("join-points", JoinPoints.all());
        ALL.put("separate-run-in", SeparateRunIn.all());
        ALL.put("join-run-in", JoinRunIn.all());
        ALL.put("unwrap", Unwrap.all());
        ALL.put("normalise", Normalise.all());
        ALL.put("deduplicate", Deduplicate.exact());
        ALL.put("deduplicate-alike", Deduplicate.alike(0.7));
        ALL.put("deduplicate-in-sections", Deduplicate.exact().inSections());
        ALL.put("deduplicate-throughout", Deduplicate.alike(0.7).throughout());
        ALL.put("map-text", MapText.of(text -> text.replace("小区", "社区")));
    }

    private AllTransformations() {}

    static Map<String, Transformation> byName() {
        return ALL;
    }

    static boolean isIdempotent(String name) {
        return !NOT_IDEMPOTENT.contains(name);
    }
}
