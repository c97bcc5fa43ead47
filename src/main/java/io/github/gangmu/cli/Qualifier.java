package io.github.gangmu.cli;

/** What can stand behind a transformation on the command line and says more about it: {@code --renumber official --on heading}. */
enum Qualifier implements StepWord {
    ON("SELECTOR", "Only these blocks."),
    UNDER("SELECTOR", "Only the lists under these blocks; of what moves, the block it goes under."),
    BEFORE("SELECTOR", "The block it goes before."),
    AFTER("SELECTOR", "The block it goes behind, and all under that."),
    UP("", "One place up in its list."),
    DOWN("", "One place down in its list."),
    KEEP_NUMBERS("", "Leaves all numbers as they are."),
    TITLED("", "Makes the heading of the section the title."),
    IN_SECTIONS("", "In each section, not in each list."),
    THROUGHOUT("", "In the whole outline."),
    MARKING_LEVELS("", "Puts Markdown marks in their place."),
    START("NUMBER", "Where the top level begins; LEVEL=NUMBER for another; several with commas between."),
    ALIKE("LIKENESS", "Alike items, too: above 0 to 1; 0.8 is careful."),
    ONLY("RULES", "Only punctuation, quotes, widths or blanks; several with commas between."),
    WITH("WORDS", "What comes in their place; '' for nothing."),
    FLAT("", "Without headings made of the titles.");

    private final String label;
    private final String description;

    Qualifier(String label, String description) {
        this.label = label;
        this.description = description;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String description() {
        return description;
    }
}
