package io.github.gangmu.internal.structure;

/** Numbers for a place in features: the action and where it hangs the line relative to the block before. */
final class Place {
    static final int CONTINUATION = 16;
    static final int TITLE = 17;
    static final int PLACES = 18;

    private Place() {}

    /** Returns 0–7 for items, 8–15 for running text: by kind of the block before and how many blocks are closed, 3 for three or more. */
    static int of(SearchState state, Candidate candidate) {
        return switch (candidate.action()) {
            case CONTINUATION -> CONTINUATION;
            case TITLE -> TITLE;
            case ITEM -> relation(state, candidate.under());
            case BODY -> 8 + relation(state, candidate.under());
        };
    }

    private static int relation(SearchState state, int under) {
        int top = state.chain.length - 1;
        return (state.chain[top].item ? 0 : 4) + Math.min(3, top - under);
    }
}
