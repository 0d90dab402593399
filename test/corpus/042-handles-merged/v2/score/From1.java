package score;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;
import score.Board.Line;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Line> lines(V1.Board old) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < old.names().size(); i++) {
      String name = old.names().get(i);
      lines.add(new Line(name, old.points()[i], old.colours().get(name)));
    }
    return lines;
  }
}
