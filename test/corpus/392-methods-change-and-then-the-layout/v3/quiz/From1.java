package quiz;

import dev.hearth.annotations.Migrates;

/** The second version of the code was of the first version of the state. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean ahead(V1.Player old) {
    int possible = program().answers().stream().mapToInt(Answer::worth).sum();
    return old.points() * 2 > possible;
  }
}
