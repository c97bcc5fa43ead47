package org.example.modular;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.util.List;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (!Gangmu.class.getModule().isNamed()) {
            throw new AssertionError("the library is not a named module");
        }
        Outline outline = Gangmu.parse("一、总体要求\n二、重点任务\n");
        List<String> points = outline.points().map(Point::text).toList();
        if (!points.equals(List.of("总体要求", "重点任务"))) {
            throw new AssertionError("unexpected points: " + points);
        }
    }
}
