package io.github.gangmu.numeral;

/** Numbers in decimal digits: 12, １２. */
final class DecimalNotation implements Notation {

    private final char zero;

    /**
     * Creates a notation from its digit zero, which its other digits follow. A notation whose zero is not the
     * ASCII zero reads ASCII digits too, beside at least one digit of its own: hands that change the input mode
     * midway type 1０.
     */
    DecimalNotation(char zero) {
        this.zero = zero;
    }

    @Override
    public int min() {
        return 0;
    }

    @Override
    public int max() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int read(CharSequence text, int start, int end) {
        long value = 0;
        boolean own = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = c - zero;
            if (digit >= 0 && digit <= 9) {
                own = true;
            } else {
                digit = c - '0';
                if (digit < 0 || digit > 9) {
                    return NONE;
                }
            }
            value = value * 10 + digit;
            if (value > max()) {
                return NONE;
            }
        }
        return own ? (int) value : NONE;
    }

    @Override
    public String write(int value) {
        char[] digits = Integer.toString(value).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (char) (digits[i] - '0' + zero);
        }
        return new String(digits);
    }
}
