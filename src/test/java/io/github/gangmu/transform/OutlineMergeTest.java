package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.transform.MergeConflict.Kind;
import org.junit.jupiter.api.Test;

class OutlineMergeTest {
    private static final String BASE = """
            社区工作提纲

            一、摸清底数
            1.逐户走访入户，登记人员信息。
            2.建立工作台账，按月更新数据。

            二、分类施策
            1.对老旧小区开展环境整治。
            2.对商圈楼宇组织上门服务。

            三、强化保障
            1.充实网格队伍，配齐专职人员。
            2.落实专项经费，严格绩效考核。
            """;

    private static OutlineMerge merge(String base, String ours, String theirs) {
        return OutlineMerge.of(Gangmu.parse(base), Gangmu.parse(ours), Gangmu.parse(theirs));
    }

    private static void isCleanly(String base, String ours, String theirs, String merged) {
        OutlineMerge merge = merge(base, ours, theirs);

        assertThat(merge.text()).isEqualTo(merged);
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.outline().text()).isEqualTo(merged);
    }

    @Test
    void takesTheEditsOfDifferentBlocks() {
        isCleanly(
                BASE,
                BASE.replace("登记人员信息", "登记人员和车辆信息"),
                BASE.replace("按月更新数据", "按周更新数据").replace("严格绩效考核", "严格考核问效"),
                BASE.replace("登记人员信息", "登记人员和车辆信息").replace("按月更新数据", "按周更新数据").replace("严格绩效考核", "严格考核问效"));
    }

    @Test
    void takesTheEditsOfPointsInOneLine() {
        String base = "一、总体要求\n要做到三点：一是摸清底数，建好台账；二是分类施策，逐个销号；三是压实责任，强化督查。\n";
        isCleanly(
                base,
                base.replace("建好台账", "建全台账"),
                base.replace("强化督查", "强化考核"),
                base.replace("建好台账", "建全台账").replace("强化督查", "强化考核"));
    }

    @Test
    void countsTheSameEditOnce() {
        String changed =
                BASE.replace("登记人员信息", "登记人员和车辆信息").replace("2.落实专项经费，严格绩效考核。\n", "2.落实专项经费，严格绩效考核。\n3.开展业务培训。\n");
        isCleanly(BASE, changed, changed.replace("按月", "按周"), changed.replace("按月", "按周"));
    }

    @Test
    void movesASectionWithTheEditsOfTheOtherSide() {
        String moved = """
                社区工作提纲

                一、强化保障
                1.充实网格队伍，配齐专职人员。
                2.落实专项经费，严格绩效考核。

                二、摸清底数
                1.逐户走访入户，登记人员信息。
                2.建立工作台账，按月更新数据。

                三、分类施策
                1.对老旧小区开展环境整治。
                2.对商圈楼宇组织上门服务。
                """;
        String edited = BASE.replace("配齐专职人员", "配齐专职和兼职人员").replace("严格绩效考核。\n", "严格绩效考核。\n3.定期开展业务培训。\n");

        isCleanly(
                BASE,
                moved,
                edited,
                moved.replace("配齐专职人员", "配齐专职和兼职人员").replace("严格绩效考核。\n", "严格绩效考核。\n3.定期开展业务培训。\n"));
        isCleanly(
                BASE,
                edited,
                moved,
                moved.replace("配齐专职人员", "配齐专职和兼职人员").replace("严格绩效考核。\n", "严格绩效考核。\n3.定期开展业务培训。\n"));
    }

    @Test
    void takesNumbersThatOnlyShifted() {
        String ours = BASE.replace("二、分类施策", "二、深入调研\n1.走访困难群众和重点企业。\n\n三、分类施策").replace("三、强化保障", "四、强化保障");
        String theirs = BASE.replace("落实专项经费", "落实专项工作经费").replace("一、摸清底数", "一、摸清家底");

        isCleanly(BASE, ours, theirs, ours.replace("落实专项经费", "落实专项工作经费").replace("一、摸清底数", "一、摸清家底"));
    }

    @Test
    void countsListsOnThatBothSidesAddedTo() {
        String ours = BASE.replace("二、分类施策", "二、深入调研\n1.走访困难群众和重点企业。\n\n三、分类施策").replace("三、强化保障", "四、强化保障");
        String theirs = BASE.replace("三、强化保障", "三、凝聚合力\n1.联系共建单位和志愿团体。\n\n四、强化保障");
        OutlineMerge merge = merge(BASE, ours, theirs);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.renumbered().text())
                .isEqualTo(BASE.replace("二、分类施策", "二、深入调研\n1.走访困难群众和重点企业。\n\n三、分类施策")
                        .replace("三、强化保障", "四、凝聚合力\n1.联系共建单位和志愿团体。\n\n五、强化保障"));
        assertThat(merge.renumbered().outline().text())
                .isEqualTo(merge.renumbered().text());
        OutlineMerge again = merge.renumbered();
        assertThat(again.renumbered()).isSameAs(again);
    }

    @Test
    void leavesNumbersAloneThatOneSideChose() {
        String odd = BASE.replace("三、强化保障", "五、强化保障");
        OutlineMerge merge = merge(BASE, odd, BASE.replace("登记人员信息", "登记车辆信息"));

        assertThat(merge.renumbered()).isSameAs(merge);
        assertThat(merge.text()).isEqualTo(odd.replace("登记人员信息", "登记车辆信息"));
    }

    @Test
    void keepsWhatBothPutInAtOnePlaceOursFirst() {
        String ours = BASE.replace("2.建立工作台账，按月更新数据。\n", "2.建立工作台账，按月更新数据。\n3.绘制社区地图。\n");
        String theirs = BASE.replace("2.建立工作台账，按月更新数据。\n", "2.建立工作台账，按月更新数据。\n3.排查安全隐患。\n");

        isCleanly(BASE, ours, theirs, BASE.replace("2.建立工作台账，按月更新数据。\n", "2.建立工作台账，按月更新数据。\n3.绘制社区地图。\n3.排查安全隐患。\n"));
        assertThat(merge(BASE, ours, theirs).renumbered().text()).contains("3.绘制社区地图。\n4.排查安全隐患。\n\n二、");
    }

    @Test
    void keepsAPointOfASectionBeforeANewSection() {
        String ours = BASE.replace("二、分类施策", "二、深入调研\n1.走访困难群众和重点企业。\n\n三、分类施策").replace("三、强化保障", "四、强化保障");
        String theirs = BASE.replace("按月更新数据。\n", "按月更新数据。\n3.排查安全隐患。\n");

        isCleanly(BASE, ours, theirs, ours.replace("按月更新数据。\n", "按月更新数据。\n3.排查安全隐患。\n"));
        isCleanly(BASE, theirs, ours, ours.replace("按月更新数据。\n", "按月更新数据。\n3.排查安全隐患。\n"));
    }

    @Test
    void marksABlockThatBothChanged() {
        OutlineMerge merge = merge(
                BASE,
                BASE.replace("登记人员信息", "登记车辆信息"),
                BASE.replace("登记人员信息", "登记房屋信息").replace("按月", "按周"));

        assertThat(merge.text()).isEqualTo(BASE.replace("按月", "按周").replace("1.逐户走访入户，登记人员信息。\n", """
                <<<<<<< ours
                1.逐户走访入户，登记车辆信息。
                ||||||| base
                1.逐户走访入户，登记人员信息。
                =======
                1.逐户走访入户，登记房屋信息。
                >>>>>>> theirs
                """));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.CHANGED_BOTH);
            assertThat(conflict.base().orElseThrow().block().text()).isEqualTo("逐户走访入户，登记人员信息。");
            assertThat(conflict.ours().orElseThrow().block().text()).isEqualTo("逐户走访入户，登记车辆信息。");
            assertThat(conflict.theirs().orElseThrow().block().text()).isEqualTo("逐户走访入户，登记房屋信息。");
            assertThat(conflict.theirsText()).isEqualTo("1.逐户走访入户，登记房屋信息。\n");
            assertThat(conflict.span().text(merge.text()))
                    .startsWith("<<<<<<< ours\n")
                    .endsWith("\n>>>>>>> theirs");
        });
        assertThat(merge.outline().text()).isEqualTo(BASE.replace("按月", "按周").replace("登记人员信息", "登记车辆信息"));
        assertThat(merge.outline(MergeSide.THEIRS).text())
                .isEqualTo(BASE.replace("按月", "按周").replace("登记人员信息", "登记房屋信息"));
        assertThat(merge.outline(MergeSide.BASE).text()).isEqualTo(BASE.replace("按月", "按周"));
    }

    @Test
    void marksWholeLinesWherePointsInOneLineClash() {
        String base = "一、总体要求\n要做到两点：一是摸清底数，建好台账；二是分类施策，逐个销号。\n二、工作安排\n";
        OutlineMerge merge = merge(base, base.replace("建好台账", "建全台账"), base.replace("建好台账", "用好台账"));

        assertThat(merge.text()).isEqualTo("""
                一、总体要求
                <<<<<<< ours
                要做到两点：一是摸清底数，建全台账；二是分类施策，逐个销号。
                ||||||| base
                要做到两点：一是摸清底数，建好台账；二是分类施策，逐个销号。
                =======
                要做到两点：一是摸清底数，用好台账；二是分类施策，逐个销号。
                >>>>>>> theirs
                二、工作安排
                """);
    }

    @Test
    void marksASectionThatOneRemovedAndTheOtherChanged() {
        String section = """
                二、分类施策
                1.对老旧小区开展环境整治。
                2.对商圈楼宇组织上门服务。
                """;
        String ours = BASE.replace(section + "\n", "").replace("三、强化", "二、强化");
        OutlineMerge merge = merge(BASE, ours, BASE.replace("上门服务", "上门优质服务"));

        assertThat(merge.text())
                .isEqualTo(ours.replace(
                        "二、强化保障",
                        "<<<<<<< ours\n||||||| base\n" + section + "=======\n" + section.replace("上门服务", "上门优质服务")
                                + ">>>>>>> theirs\n\n二、强化保障"));
        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsExactly(Kind.CHANGED_AND_REMOVED);
        assertThat(merge.conflicts().get(0).ours()).isEmpty();
        assertThat(merge.outline().text()).isEqualTo(ours);
    }

    @Test
    void marksASectionThatOneRemovedAndTheOtherAddedTo() {
        String theirs = BASE.replace("上门服务。\n", "上门服务。\n3.对困难群体落实帮扶措施。\n");
        String ours = BASE.replace("二、分类施策\n1.对老旧小区开展环境整治。\n2.对商圈楼宇组织上门服务。\n\n", "");
        OutlineMerge merge = merge(BASE, ours, theirs);

        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsExactly(Kind.CHANGED_AND_REMOVED);
        assertThat(merge.text())
                .contains("=======\n二、分类施策\n1.对老旧小区开展环境整治。\n2.对商圈楼宇组织上门服务。\n3.对困难群体落实帮扶措施。\n>>>>>>> theirs\n");
        assertThat(merge.outline(MergeSide.THEIRS).text()).isEqualTo(theirs);
        assertThat(merge.outline().text()).isEqualTo(ours);
    }

    @Test
    void marksWhatBothPutInThePlaceOfABlock() {
        OutlineMerge merge = merge(
                BASE, BASE.replace("1.对老旧小区开展环境整治。", "1.推动停车管理提档升级。"), BASE.replace("1.对老旧小区开展环境整治。", "1.建设十五分钟便民圈。"));

        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsExactly(Kind.REPLACED_BOTH);
        assertThat(merge.text())
                .isEqualTo(
                        BASE.replace(
                                "1.对老旧小区开展环境整治。\n",
                                "<<<<<<< ours\n1.推动停车管理提档升级。\n||||||| base\n1.对老旧小区开展环境整治。\n=======\n1.建设十五分钟便民圈。\n>>>>>>> theirs\n"));
    }

    @Test
    void marksASectionThatBothMovedAtBothPlaces() {
        String base = sections("统筹协调各方", "摸清社区底数", "分类精准施策", "强化组织保障");
        String ours = sections("摸清社区底数", "分类精准施策", "统筹协调各方", "强化组织保障");
        String theirs = sections("摸清社区底数", "分类精准施策", "强化组织保障", "统筹协调各方");
        OutlineMerge merge = merge(base, ours, theirs);

        assertThat(merge.conflicts())
                .extracting(MergeConflict::kind)
                .containsExactly(Kind.MOVED_APART, Kind.MOVED_APART);
        assertThat(merge.text()).isEqualTo("""
                一、摸清社区底数
                1.做好摸清社区底数的具体工作。
                二、分类精准施策
                1.做好分类精准施策的具体工作。
                <<<<<<< ours
                三、统筹协调各方
                1.做好统筹协调各方的具体工作。
                ||||||| base
                =======
                >>>>>>> theirs
                三、强化组织保障
                1.做好强化组织保障的具体工作。
                <<<<<<< ours
                ||||||| base
                =======
                四、统筹协调各方
                1.做好统筹协调各方的具体工作。
                >>>>>>> theirs
                """);
        assertThat(merge.conflicts().get(1).base().orElseThrow().block().text()).isEqualTo("统筹协调各方");
        assertThat(merge.outline().text()).isEqualTo(ours.replace("四、", "三、"));
        assertThat(merge.outline(MergeSide.THEIRS).text()).isEqualTo(theirs);
    }

    @Test
    void marksBlocksThatWereMovedIntoEachOther() {
        String[] lines = {"走访入户。", "核对门牌。", "每月召开一次居民议事会，听取群众意见，形成问题清单并限期办结。", "登记车辆。", "清理楼道。", "定期通报办理结果，接受群众评议。"};
        OutlineMerge merge = merge(
                points(lines, 0, 1, 2, 3, 4, 5), points(lines, 2, 3, 0, 1, 4, 5), points(lines, 0, 3, 4, 1, 2, 5));

        assertThat(merge.conflicts()).extracting(MergeConflict::kind).contains(Kind.MOVED_APART);
        for (MergeSide side : MergeSide.values()) {
            assertThat(merge.outline(side).allBlocks().map(Block::text)).containsExactlyInAnyOrder(lines);
        }
    }

    private static String points(String[] lines, int... order) {
        StringBuilder text = new StringBuilder();
        for (int line : order) {
            text.append("● ").append(lines[line]).append('\n');
        }
        return text.toString();
    }

    @Test
    void marksASectionThatOneMovedAndTheOtherRemoved() {
        String base = sections("统筹协调各方", "摸清社区底数", "分类精准施策", "强化组织保障");
        OutlineMerge merge =
                merge(base, sections("摸清社区底数", "分类精准施策", "强化组织保障"), sections("摸清社区底数", "分类精准施策", "强化组织保障", "统筹协调各方"));

        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsExactly(Kind.MOVED_AND_REMOVED);
        assertThat(merge.text()).startsWith("一、摸清社区底数\n").endsWith("""
                        ||||||| base
                        一、统筹协调各方
                        1.做好统筹协调各方的具体工作。
                        =======
                        四、统筹协调各方
                        1.做好统筹协调各方的具体工作。
                        >>>>>>> theirs
                        """);
    }

    @Test
    void movesDifferentSectionsOfBothSides() {
        OutlineMerge merge = merge(
                sections("统筹协调各方", "摸清社区底数", "分类精准施策", "强化组织保障", "加强督促检查", "总结推广经验"),
                sections("摸清社区底数", "分类精准施策", "统筹协调各方", "强化组织保障", "加强督促检查", "总结推广经验"),
                sections("统筹协调各方", "摸清社区底数", "分类精准施策", "强化组织保障", "总结推广经验", "加强督促检查"));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo(sections("摸清社区底数", "分类精准施策", "统筹协调各方", "强化组织保障", "总结推广经验", "加强督促检查"));
    }

    /** Returns a text of numbered sections with a point each. */
    private static String sections(String... names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append("一二三四五六".charAt(i)).append("、").append(names[i]);
            text.append("\n1.做好").append(names[i]).append("的具体工作。\n");
        }
        return text.toString();
    }

    @Test
    void marksAreTheCallers() {
        OutlineMerge merge =
                merge("一、摸清底数", "一、摸清家底", "一、摸清全部底数").withMarks(new ConflictMarks("HEAD", "共同祖先", "修改意见", 9));

        assertThat(merge.text())
                .isEqualTo("<<<<<<<<< HEAD\n一、摸清家底\n||||||||| 共同祖先\n一、摸清底数\n=========\n一、摸清全部底数\n>>>>>>>>> 修改意见\n");
        assertThat(merge.conflicts().get(0).span().end()).isEqualTo(merge.text().length() - 1);
        assertThatThrownBy(() -> new ConflictMarks("a\nb", "", "", 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConflictMarks("", "", "", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mergesTitles() {
        isCleanly(
                BASE,
                BASE.replace("社区工作提纲", "社区治理工作提纲"),
                BASE.replace("按月", "按周"),
                BASE.replace("社区工作提纲", "社区治理工作提纲").replace("按月", "按周"));
        OutlineMerge merge = merge(BASE, BASE.replace("社区工作提纲", "社区治理工作提纲"), BASE.replace("社区工作提纲", "社区服务工作提纲"));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.base()).isEmpty();
            assertThat(conflict.baseText()).isEqualTo("社区工作提纲\n");
        });
    }

    @Test
    void takesTheLineBreaksOfTheSideThatChangedThem() {
        String windows = BASE.replace("\n", "\r\n");
        isCleanly(BASE, windows, BASE.replace("按月", "按周"), windows.replace("按月", "按周"));
        isCleanly(windows, windows.replace("按月", "按周"), BASE, BASE.replace("按月", "按周"));
        isCleanly(
                windows,
                BASE.replace("按月", "按周"),
                windows.replace("登记人员", "登记车辆"),
                BASE.replace("按月", "按周").replace("登记人员", "登记车辆"));
    }

    @Test
    void keepsLayoutThatOneSideChangedBesideWordsOfTheOther() {
        isCleanly(
                BASE,
                BASE.replace("\n1.", "\n　　1.").replace("\n2.", "\n　　2."),
                BASE.replace("按月", "按周"),
                BASE.replace("\n1.", "\n　　1.").replace("\n2.", "\n　　2.").replace("按月", "按周"));
    }

    @Test
    void refusesAnOutlineThatWasChanged() {
        Outline base = Gangmu.parse(BASE);
        Outline changed = Renumber.decimal().apply(base);

        assertThatThrownBy(() -> OutlineMerge.of(base, changed, base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read its text() anew");
        assertThat(base.allBlocks().map(Block::text)).contains("摸清底数");
    }
}
