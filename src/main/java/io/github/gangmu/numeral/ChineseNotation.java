package io.github.gangmu.numeral;

/** Numbers in Chinese characters with units: 一百零一, 壹拾贰; and digit by digit as in years: 二〇二五. */
final class ChineseNotation implements Notation {

    private static final int TEN_THOUSAND = 10_000;
    private static final int MAX = TEN_THOUSAND * TEN_THOUSAND - 1;
    /** The length of the longest numeral that is read: 一千一百一十一万一千一百一十一. */
    private static final int LONGEST = 15;

    private final boolean formal;
    private final String digits;
    private final String units;

    /** Creates the notation 一二三十百千, or the formal one, 壹贰叁拾佰仟, which is used where a stroke must not be added. */
    ChineseNotation(boolean formal) {
        this.formal = formal;
        this.digits = formal ? "零壹贰叁肆伍陆柒捌玖" : "零一二三四五六七八九";
        this.units = formal ? "拾佰仟" : "十百千";
    }

    @Override
    public int min() {
        return 0;
    }

    @Override
    public int max() {
        return MAX;
    }

    @Override
    public int read(CharSequence text, int start, int end) {
        if (end - start > LONGEST || isZeroStandIn(text.charAt(start))) {
            return NONE;
        }
        for (int i = start; i < end; i++) {
            int value = value(text.charAt(i));
            if (value == NONE) {
                return NONE;
            }
            if (value > 9) {
                return readUnits(text, start, end);
            }
        }
        return readDigits(text, start, end);
    }

    private int readDigits(CharSequence text, int start, int end) {
        if (end - start == 1) {
            return value(text.charAt(start));
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '两' || c == '兩') {
                return NONE;
            }
            value = value * 10 + value(c);
        }
        return value <= MAX ? (int) value : NONE;
    }

    private int readUnits(CharSequence text, int start, int end) {
        int high = 0;
        int section = 0;
        int digit = 0;
        int lastUnit = TEN_THOUSAND;
        // What a digit counts that no unit follows: 一百一 is 110, 一百零一 is 101.
        int tail = 1;
        boolean afterZero = false;
        for (int i = start; i < end; i++) {
            int value = value(text.charAt(i));
            if (value == 0) {
                if (afterZero || digit > 0 || i == start) {
                    return NONE;
                }
                afterZero = true;
                tail = 1;
                continue;
            }
            if (value < 0 || digit > 0 && value < 10) {
                return NONE;
            }
            if (value < 10) {
                digit = value;
            } else if (value == TEN_THOUSAND) {
                section += digit * tail;
                if (high > 0 || section == 0 || afterZero) {
                    return NONE;
                }
                high = section * TEN_THOUSAND;
                section = 0;
                digit = 0;
                lastUnit = TEN_THOUSAND;
                tail = 1000;
            } else {
                boolean tens = value < 100;
                if (tens ? lastUnit <= 10 : value >= lastUnit || digit == 0) {
                    return NONE;
                }
                if (value > 10 && tens && digit > 0) {
                    return NONE;
                }
                section += Math.max(digit, 1) * value;
                digit = 0;
                lastUnit = tens ? 10 : value;
                tail = lastUnit / 10;
            }
            afterZero = false;
        }
        return afterZero ? NONE : high + section + digit * tail;
    }

    @Override
    public String write(int value) {
        if (value == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder(LONGEST);
        int high = value / TEN_THOUSAND;
        int low = value % TEN_THOUSAND;
        if (high > 0) {
            writeSection(high, out);
            out.append('万');
            if (low > 0 && low < 1000) {
                out.append(digits.charAt(0));
            }
        }
        writeSection(low, out);
        return out.toString();
    }

    private void writeSection(int section, StringBuilder out) {
        boolean started = false;
        boolean gap = false;
        int unit = 1000;
        for (int place = 3; place >= 0; place--, unit /= 10) {
            int digit = section / unit % 10;
            if (digit == 0) {
                gap = started;
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
                gap = false;
            }
            // Twelve is 十二 by itself and 一十二 within a longer number; the formal 壹拾贰 always keeps its one.
            boolean bareTen = !formal && out.length() == 0 && place == 1 && digit == 1;
            if (!bareTen) {
                out.append(digits.charAt(digit));
            }
            if (place > 0) {
                out.append(units.charAt(place - 1));
            }
            started = true;
        }
    }

    /**
     * Returns what one character counts: a digit 0–9, tens written as one (20, 30, 40), a unit (10 to 10,000), or
     * NONE.
     */
    private int value(char c) {
        return formal ? formalValue(c) : plainValue(c);
    }

    private static boolean isZeroStandIn(char c) {
        return c == '0' || c == '０' || c == '○' || c == '◯';
    }

    private static int plainValue(char c) {
        return switch (c) {
            case '零', '〇', '0', '０', '○', '◯' -> 0;
            case '一' -> 1;
            case '二', '两', '兩' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            case '十' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            case '百' -> 100;
            case '千' -> 1000;
            case '万', '萬' -> TEN_THOUSAND;
            default -> NONE;
        };
    }

    private static int formalValue(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '壹' -> 1;
            case '贰', '貳' -> 2;
            case '叁', '參', '叄', '参' -> 3;
            case '肆' -> 4;
            case '伍' -> 5;
            case '陆', '陸' -> 6;
            case '柒' -> 7;
            case '捌' -> 8;
            case '玖' -> 9;
            case '拾' -> 10;
            case '佰' -> 100;
            case '仟' -> 1000;
            case '万', '萬' -> TEN_THOUSAND;
            default -> NONE;
        };
    }
}
