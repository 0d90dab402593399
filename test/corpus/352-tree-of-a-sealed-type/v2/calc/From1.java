package calc;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int column(V1.Formula_Cell old) {
    return old.name().charAt(0) - 'A';
  }

  @Override
  protected int row(V1.Formula_Cell old) {
    return Integer.parseInt(old.name().substring(1)) - 1;
  }

  /** A sum of sums is one sum. */
  @Override
  protected List<Formula> parts(V1.Formula_Sum old) {
    List<Formula> parts = new ArrayList<>();
    for (V1.Formula part : List.of(old.left(), old.right())) {
      if (migrate(part) instanceof Formula.Sum inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(migrate(part));
      }
    }
    return parts;
  }
}
