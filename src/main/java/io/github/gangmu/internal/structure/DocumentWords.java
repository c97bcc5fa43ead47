package io.github.gangmu.internal.structure;

import java.util.regex.Pattern;

/** The words that name kinds of documents (公文文种 and their like): a title ends with one. */
final class DocumentWords {
    private static final Pattern NAMED =
            Pattern.compile(".*(?:通知|意见|办法|条例|方案|规定|报告|决定|决议|规划|提纲|讲话|讲话稿|演讲稿|细则|公告|通告|布告|声明"
                    + "|总结|汇报|章程|计划|纲要|倡议书|公报|制度|请示|批复|函|纪要|规则|守则|指南|手册|清单|要点|大纲|宣言|规范|标准|草案|说明|须知|建议|守约|预案|合同|协议"
                    + "|公约|简报|通报|心得|体会|笔记)(?:[（(].{1,12}[）)])?");

    private DocumentWords() {}

    static boolean endsWithOne(String words) {
        return NAMED.matcher(words).matches();
    }
}
