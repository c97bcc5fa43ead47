package io.github.gangmu.numeral;

/** Roman numerals in letters, in their usual form only: IV is 4, IIII is no numeral. */
final class RomanNotation implements Notation {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] UPPER = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] LOWER = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    /** The length of the longest numeral below 4000, MMMDCCCLXXXVIII. */
    private static final int LONGEST = 15;

    private final String[] symbols;

    RomanNotation(boolean upper) {
        this.symbols = upper ? UPPER : LOWER;
    }

    @Override
    public int min() {
        return 1;
    }

    @Override
    public int max() {
        return 3999;
    }

    @Override
    public int read(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return NONE;
        }
        int value = 0;
        int at = start;
        for (int i = 0; i < symbols.length; i++) {
            String symbol = symbols[i];
            while (startsWith(text, at, end, symbol)) {
                value += VALUES[i];
                at += symbol.length();
            }
        }
        // Taking symbols greedily also accepts forms such as IIII and VIV; only the usual form writes back the same.
        boolean usual = at == end && value <= max() && write(value).contentEquals(text.subSequence(start, end));
        return usual ? value : NONE;
    }

    private static boolean startsWith(CharSequence text, int at, int end, String symbol) {
        if (end - at < symbol.length()) {
            return false;
        }
        for (int i = 0; i < symbol.length(); i++) {
            if (text.charAt(at + i) != symbol.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String write(int value) {
        StringBuilder out = new StringBuilder(LONGEST);
        int rest = value;
        for (int i = 0; i < symbols.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(symbols[i]);
            }
        }
        return out.toString();
    }
}
