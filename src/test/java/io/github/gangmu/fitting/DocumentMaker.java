package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes one labelled document of a kind: {@code a} outlines without marks to {@code f} running prose. */
final class DocumentMaker {
    private static final int MOST = 85;
    /** Share of documents whose paragraphs are as short as points. */
    private static final double BRIEF = .35;
    /** Share of official documents that begin with who issues them. */
    private static final double LETTERHEADS = .1;

    private final Sources sources;
    private final Random random;
    private final Reshaping reshaping;
    private final Phrases phrases;
    private final NoteForms notes;
    private final OfficialForms officials;
    private final RecordForms records;
    private final Map<Character, List<Form>> forms;

    DocumentMaker(Sources sources, Random random) {
        this.sources = sources;
        this.random = random;
        this.reshaping = new Reshaping(random);
        this.phrases = new Phrases(random, sources.clauses());
        this.notes = new NoteForms(random, phrases);
        this.officials = new OfficialForms(random, phrases, sources);
        this.records = new RecordForms(random, phrases);
        this.forms = forms();
    }

    LabelledText make(char kind) {
        Optional<Draft> draft = draft(kind);
        return draft.isPresent() ? print(kind, draft.get()) : reprint(kind);
    }

    /** A form of documents, and the share of its kind that has it or one of the forms before it. */
    private record Form(double upTo, Supplier<Draft> draft) {}

    /** Returns the invented forms of each kind; the rest of a kind are explicit documents printed again. */
    private Map<Character, List<Form>> forms() {
        return Map.of(
                'a',
                List.of(
                        new Form(.16, notes::essayOutline),
                        new Form(.3, notes::jottings),
                        new Form(.42, notes::nested),
                        new Form(.48, notes::flatList),
                        new Form(.53, notes::course),
                        new Form(.57, notes::labelled),
                        new Form(.6, records::log)),
                'b',
                List.of(
                        new Form(.22, officials::plan),
                        new Form(.27, officials::announced),
                        new Form(.32, () -> officials.minutes(notes)),
                        new Form(.4, officials::notice)),
                'c',
                List.of(new Form(.15, officials::notice)),
                'd',
                List.of(
                        new Form(.14, notes::thesis),
                        new Form(.26, notes::nested),
                        new Form(.34, officials::plan),
                        new Form(.38, notes::course)),
                'e',
                List.of(
                        new Form(.08, notes::labelled),
                        new Form(.17, notes::boldHeads),
                        new Form(.24, officials::announced),
                        new Form(.28, officials::plan),
                        new Form(.31, notes::jottings),
                        new Form(.34, notes::thesis),
                        new Form(.38, officials::essays),
                        new Form(.42, officials::talk),
                        new Form(.47, records::log)),
                'f',
                List.of(
                        new Form(.42, officials::prose),
                        new Form(.5, officials::announced),
                        new Form(.56, officials::instances),
                        new Form(.62, officials::talk),
                        new Form(.67, officials::essays)));
    }

    /** Returns a document in an invented form, or empty if an explicit document is to be printed again. */
    private Optional<Draft> draft(char kind) {
        double choice = random.nextDouble();
        return forms.getOrDefault(kind, List.of()).stream()
                .filter(form -> choice < form.upTo)
                .findFirst()
                .map(form -> form.draft.get());
    }

    private LabelledText reprint(char kind) {
        ExplicitTree tree = switch (kind) {
            case 'a' -> random.nextDouble() < .62 ? invented() : outline();
            case 'b' -> official();
            case 'c' -> folded();
            case 'd' -> reshaping.window(sources.tree(random, random.nextDouble() < .45 ? "g" : "m"), MOST);
            case 'f' -> prose();
            default -> notes();
        };
        if (kind != 'a' && kind != 'c' && random.nextDouble() < BRIEF) {
            tree = tree.withNodes(reshaping.brief(tree.nodes()));
        }
        boolean bare = kind == 'b' || kind == 'c' || kind == 'd' && random.nextDouble() < .8;
        ExplicitTree printed = bare ? tree.withNodes(Reshaping.withoutVerbatim(tree.nodes())) : tree;
        return print(kind, new Draft(printed, List.of(), UnaryOperator.identity()));
    }

    private LabelledText print(char kind, Draft draft) {
        ExplicitTree tree = draft.tree();
        PrintStyle style = draft.shape().apply(PrintStyle.draw(kind, random));
        boolean titled = !tree.title().isEmpty()
                && random.nextDouble()
                        < (tree.group() == NoteForms.ALWAYS_TITLED
                                ? 1
                                : tree.group() == 'i' ? .8 : kind == 'a' ? .5 : kind == 'e' ? .65 : .85);
        DocumentPrinter printer = new DocumentPrinter(style, Oddities.draw(kind, titled, random), random);
        OfficialFrame frame = new OfficialFrame(printer, random);
        boolean official =
                kind == 'b' || kind == 'c' && random.nextBoolean() || kind == 'd' && random.nextDouble() < .4;
        String name = Forms.withoutEnd(tree.title());
        boolean attached = titled && official && random.nextDouble() < .22;
        boolean letterhead = titled && official && random.nextDouble() < LETTERHEADS;
        if (letterhead) {
            frame.letterhead();
        }
        if (titled) {
            boolean hashes = style.scheme().get(0).hashes() >= 2 && random.nextDouble() < .7
                    || style.scheme().get(0).hashes() == 0
                            && random.nextDouble() < (kind == 'e' ? .25 : kind == 'a' ? .15 : .03);
            String title = attached ? "关于印发《" + name + "》的通知" : name;
            frame.title(
                    official ? frame.issued(title) : title,
                    hashes && !attached,
                    "#"
                            .repeat(1
                                    + random.nextInt(
                                            Math.max(1, style.scheme().get(0).hashes() - 1))),
                    official || random.nextDouble() < .3);
            draft.opening().forEach(frame::fact);
            if (draft.opening().isEmpty() && kind != 'a' || random.nextDouble() < .1) {
                frame.opening(official);
            }
        }
        if (attached) {
            frame.transmittal(name, phrases);
            printer.printInside(frame.broken(name), frame.attached(tree.nodes()));
        } else {
            printer.print(tree.nodes());
        }
        if (!official && random.nextDouble() < .04) {
            printer.line(PrintStyle.pick(random, "注：", "来源：", "备注：", "参考资料：") + phrases.verbNoun() + "。");
        }
        if (official && !attached && random.nextDouble() < .6) {
            frame.closing();
            if (random.nextDouble() < .2) {
                inside(printer, frame);
            }
        }
        if (letterhead && random.nextBoolean()) {
            frame.circulation();
        }
        return new Layout(style, random).lay(printer.rows(), printer.blankBeforeUnmarked());
    }

    private void inside(DocumentPrinter printer, OfficialFrame frame) {
        ExplicitTree second = reshaping.window(sources.tree(random, "gm"), 30);
        if (second.title().length() >= 4 && second.nodes().stream().anyMatch(TreeNode::isItem)) {
            if (random.nextBoolean()) {
                printer.line(PrintStyle.pick(random, "附件", "附件1", "附："));
            }
            printer.printInside(frame.broken(Forms.withoutEnd(second.title())), frame.attached(second.nodes()));
        }
    }

    /** Headings over parallel lines, of invented words or of words of the sources. */
    private ExplicitTree invented() {
        List<TreeNode> heads = new ArrayList<>();
        int n = 2 + random.nextInt(9);
        boolean own = random.nextDouble() < .55;
        for (int i = 0; i < n; i++) {
            Sources.Group group = own
                    ? new Sources.Group(phrases.heading(), phrases.parallel(2 + random.nextInt(6)))
                    : sources.group(random);
            heads.add(TreeNode.item(
                    "", group.head(), group.lines().stream().map(TreeNode::leaf).toList()));
        }
        if (random.nextDouble() < .15) {
            List<TreeNode> upper = new ArrayList<>();
            for (int i = 0; i < heads.size(); i += 3) {
                upper.add(TreeNode.item("", phrases.heading(), heads.subList(i, Math.min(i + 3, heads.size()))));
            }
            heads = upper;
        }
        return new ExplicitTree('a', phrases.title(), heads);
    }

    private ExplicitTree outline() {
        ExplicitTree tree = reshaping.window(sources.tree(random, "m"), 140);
        return tree.withNodes(Reshaping.itemsOnly(Reshaping.splitLeads(tree.nodes())));
    }

    private ExplicitTree official() {
        ExplicitTree tree = reshaping.window(sources.tree(random, random.nextDouble() < .2 ? "g" : "mp"), MOST);
        List<TreeNode> nodes = tree.nodes();
        if (random.nextDouble() < .5) {
            nodes = TreeRules.settle(Reshaping.splitLeads(nodes));
        }
        if (random.nextDouble() < .35) {
            nodes = plan();
        }
        if (random.nextDouble() < .25) {
            nodes = reshaping.foldLists(nodes, .4);
        }
        String title = tree.title().length() >= 6 && random.nextBoolean() ? tree.title() : phrases.title();
        return new ExplicitTree('g', title, nodes);
    }

    /** A plan of invented words: an opening, and headings over leads with text. */
    private List<TreeNode> plan() {
        List<TreeNode> nodes = new ArrayList<>();
        if (random.nextDouble() < .7) {
            nodes.add(TreeNode.text("为" + phrases.verbNoun() + "，" + phrases.paragraph()
                    + PrintStyle.pick(random, "现将有关事项通知如下：", "特制定本方案。", "现提出如下意见。", "")));
        }
        int parts = 2 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            List<TreeNode> under = new ArrayList<>();
            if (random.nextDouble() < .4) {
                under.add(TreeNode.text(paragraph()));
            }
            int n = random.nextInt(5);
            for (String lead : phrases.parallel(n < 2 ? 0 : n)) {
                under.add(TreeNode.item("", Forms.withoutEnd(lead), List.of(TreeNode.text(paragraph()))));
            }
            if (under.isEmpty()) {
                under.add(TreeNode.text(paragraph()));
            }
            String usual = List.of("总体要求", "主要任务", "组织实施", "保障措施", "有关要求").get(Math.min(i, 4));
            nodes.add(TreeNode.item(
                    "",
                    random.nextDouble() < .4 ? usual : PrintStyle.pick(random, phrases.verbNoun(), phrases.heading()),
                    under));
        }
        return nodes;
    }

    private String paragraph() {
        if (random.nextDouble() < .4) {
            return phrases.paragraph();
        }
        String text = sources.paragraph(random);
        return text.length() < 260 ? text : text.substring(0, text.indexOf('。') + 1);
    }

    private ExplicitTree folded() {
        if (random.nextDouble() < .35) {
            return new ExplicitTree('g', phrases.title(), reshaping.foldLists(enumerated(), .9));
        }
        ExplicitTree tree = reshaping.window(sources.tree(random, "mp"), MOST);
        return tree.withNodes(reshaping.foldLists(Reshaping.splitLeads(tree.nodes()), .9));
    }

    /** Headings, each over a paragraph and over one or more lists of parallel points that can be folded into lines. */
    private List<TreeNode> enumerated() {
        List<TreeNode> nodes = new ArrayList<>();
        int heads = 2 + random.nextInt(5);
        for (int i = 0; i < heads; i++) {
            List<TreeNode> under = new ArrayList<>();
            int lists = 1 + random.nextInt(3);
            for (int k = 0; k < lists; k++) {
                List<TreeNode> points = phrases.parallel(2 + random.nextInt(4)).stream()
                        .map(line -> TreeNode.leaf(
                                Forms.withoutEnd(line) + (random.nextBoolean() ? "，" + phrases.verbNoun() : "")))
                        .toList();
                under.add(TreeNode.item("", phrases.verbNoun(), points));
            }
            nodes.add(TreeNode.item("", phrases.heading(), under));
        }
        return nodes;
    }

    private ExplicitTree notes() {
        ExplicitTree tree = reshaping.window(sources.tree(random, random.nextDouble() < .85 ? "m" : "p"), MOST);
        double choice = random.nextDouble();
        if (choice < .2) {
            return tree.withNodes(Reshaping.itemsOnly(tree.nodes()));
        }
        if (choice < .4) {
            return tree.withNodes(reshaping.thin(tree.nodes()));
        }
        if (choice < .5) {
            return tree.withNodes(reshaping.numberParagraphs(tree.nodes()));
        }
        return random.nextDouble() < .15 ? tree.withNodes(reshaping.foldLists(tree.nodes(), .4)) : tree;
    }

    /** Long paragraphs with few headings or none. */
    private ExplicitTree prose() {
        if (random.nextDouble() < .4) {
            ExplicitTree tree = reshaping.window(sources.tree(random, "p"), 50);
            return tree;
        }
        List<TreeNode> nodes = new ArrayList<>();
        int heads = random.nextInt(5);
        for (int i = 0; i < Math.max(1, heads); i++) {
            List<TreeNode> paragraphs = new ArrayList<>();
            int n = 1 + random.nextInt(4) + (heads == 0 ? 3 : 0);
            for (int k = 0; k < n; k++) {
                paragraphs.add(TreeNode.text(sources.paragraph(random)));
            }
            if (heads == 0) {
                nodes.addAll(paragraphs);
            } else {
                nodes.add(
                        TreeNode.item("", Forms.withoutEnd(sources.group(random).head()), paragraphs));
            }
        }
        return new ExplicitTree(
                'p',
                random.nextBoolean()
                        ? phrases.title()
                        : Forms.withoutEnd(sources.group(random).head()),
                nodes);
    }
}
