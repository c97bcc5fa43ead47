package io.github.gangmu.fitting;

import java.util.Random;

/**
 * The names of bodies, document numbers and dates of one official document. In a sample or a model document places, years and numbers are
 * often blanked out: {@code ××市教育局}, {@code ×教发〔20××〕×号}.
 */
final class OfficialNames {
    private static final String[] PLACES = {
        "江北", "东湖", "青山", "云岭", "安和", "临河", "清源", "白石", "永宁", "海西", "石桥", "南塘", "金沙", "长泽", "文昌", "松溪"
    };
    private static final String[] UNITS = {"省", "市", "市", "县", "区", "自治区", "镇", "街道"};
    private static final String[] ORGANS = {
        "人民政府",
        "人民政府办公室",
        "人民政府办公厅",
        "教育局",
        "财政局",
        "农业农村局",
        "文化和旅游厅",
        "发展和改革委员会",
        "住房和城乡建设局",
        "卫生健康委员会",
        "应急管理局",
        "安全生产委员会办公室",
        "委员会",
        "委办公室",
        "纪律检查委员会",
        "总工会",
        "民政局",
        "档案馆"
    };
    private static final String[] SCHOOLS = {"大学", "学院", "职业技术学院", "实验中学", "第二小学"};
    private static final String[] OFFICES = {"教务处", "学生工作处", "团委", "党委办公室", "总务处", "后勤保障部", ""};
    private static final String[] FIRMS = {"集团有限公司", "建设投资公司", "供水公司", "银行股份有限公司"};
    private static final String[] SECTIONS = {"综合管理部", "工会", "党委", "安全部", ""};
    private static final String[] SIGNS = {
        "政发", "政办发", "府发", "府办", "教", "财函", "农发", "办发", "函", "委发", "党发", "办字", "字", "安委办发", "卫办", "建", "应急办", "电"
    };
    private static final String[] BRACKETS = {"〔〕", "〔〕", "〔〕", "〔〕", "〔〕", "[]", "[]", "（）", "()", "【】", "﹝﹞"};

    private final Random random;
    /** What stands for a character that is blanked out, or "" where none is. */
    private final String blank;
    /** Whether numbers are blanked out too: 某 stands for names alone. */
    private final boolean crossed;

    OfficialNames(Random random) {
        this.random = random;
        this.blank = random.nextDouble() < .8 ? "" : pick("×", "×", "X", "x", "Ｘ", "＊", "某");
        this.crossed = !blank.isEmpty() && !blank.equals("某");
    }

    private String pick(String... of) {
        return PrintStyle.pick(random, of);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Returns the name of a body: 江北市教育局. */
    String body() {
        String place = place();
        double kind = random.nextDouble();
        if (kind < .7) {
            return place + pick(UNITS) + pick(ORGANS);
        }
        return kind < .87 ? place + pick(SCHOOLS) + pick(OFFICES) : place + pick(FIRMS) + pick(SECTIONS);
    }

    /** Returns who speaks: 市委副书记　李明. */
    String speaker() {
        return pick("市委副书记", "校长", "区长", "党支部书记", "董事长", "教育局局长", "院党委书记", "")
                + pick("　", " ", "　　", "")
                + pick("李明", "王　芳", "张建国", "陈  静", "刘志强");
    }

    private String place() {
        return blank.isEmpty() ? pick(PLACES) : blank.repeat(blank.equals("某") ? 1 : 2);
    }

    /** Returns the number of a document: 江政发〔2021〕3号. */
    String number() {
        if (chance(.06)) {
            return pick("第" + digits(2) + "号", year() + "年第" + digits(2) + "号", "（" + year() + "年第" + digits(1) + "号）");
        }
        String brackets = pick(BRACKETS);
        String year = (brackets.charAt(0) + year() + brackets.charAt(1)).replace(" ", "");
        String number = digits(1 + random.nextInt(2));
        String form = chance(.1) ? "第" + number + "号" : chance(.1) ? " " + number + " 号" : number + "号";
        return (blank.isEmpty() ? pick(PLACES).charAt(0) : blank) + pick(SIGNS) + year + form;
    }

    /** Returns the day a document was issued: 2021年3月4日. */
    String date() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        if (crossed) {
            return year() + "年" + digits(1) + "月" + digits(1) + "日";
        }
        if (chance(.03)) {
            return pick("年　月　日", "　　年　月　日", "20  年  月  日").strip();
        }
        double form = random.nextDouble();
        int year = 1996 + random.nextInt(31);
        if (form < .15) {
            return ChineseNumber.year(year, PrintStyle.pick(random, '〇', '〇', '〇', '○', 'O')) + "年"
                    + ChineseNumber.of(month) + "月" + ChineseNumber.of(day) + "日";
        }
        if (form < .25) {
            String gap = pick("-", ".", "/");
            return year + gap + month + gap + day;
        }
        return form < .3 ? year + " 年 " + month + " 月 " + day + " 日" : year + "年" + month + "月" + day + "日";
    }

    private String year() {
        if (!crossed) {
            return Integer.toString(1996 + random.nextInt(31));
        }
        return chance(.6) ? "20" + blank.repeat(2) : chance(.5) ? blank.repeat(4) : "202" + blank;
    }

    private String digits(int count) {
        if (crossed) {
            return blank.repeat(chance(.5) ? 1 : count);
        }
        return Integer.toString(count == 1 ? 1 + random.nextInt(12) : 1 + random.nextInt(90));
    }

    /** Returns whom a document is sent to. */
    String receivers() {
        return switch (random.nextInt(9)) {
            case 0 -> "各县（市、区）人民政府，市政府各部门：";
            case 1 -> "各" + pick("学院、各部门", "有关单位", "科室、所属各单位", "乡镇党委、政府", "街道办事处", "中小学、幼儿园", "成员单位，各重点企业") + "：";
            case 2 -> body() + "：";
            case 3 -> body() + "、" + body() + "：";
            case 4 ->
                "各县（区）" + pick("教育局", "财政局", "人民政府", "卫生健康局") + "，" + pick("市直各单位", "局属各学校", "各直属单位", "有关企业") + "：";
            case 5 -> "同志们：";
            case 6 -> pick("尊敬的各位领导、各位来宾：", "各位老师、同学们：", "各位代表：", "各位同事：");
            case 7 -> pick("全体师生：", "全体居民：", "广大业主：", "公司各部门：", "各会员单位：");
            default -> "各" + pick("区县", "处室", "支部", "班级", "村（社区）", "项目部") + "：";
        };
    }
}
