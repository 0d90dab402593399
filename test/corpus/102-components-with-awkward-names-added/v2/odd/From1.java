package odd;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int make_(V1.Odd_Name old) {
    return old.make() + 1;
  }

  @Override
  protected long migrate_(V1.Odd_Name old) {
    return 2;
  }

  @Override
  protected char program_(V1.Odd_Name old) {
    return old.old().charAt(0);
  }

  @Override
  protected boolean equals_(V1.Odd_Name old) {
    return true;
  }

  @Override
  protected byte record(V1.Odd_Name old) {
    return 3;
  }

  @Override
  protected short yield(V1.Odd_Name old) {
    return 4;
  }

  @Override
  protected float größe(V1.Odd_Name old) {
    return 5.5f;
  }

  @Override
  protected Integer $(V1.Odd_Name old) {
    return null;
  }

  @Override
  protected Odd.Name V1(V1.Odd_Name old) {
    return null;
  }

  @Override
  protected double Migration(V1.Odd_Name old) {
    return 6;
  }

  @Override
  protected int wait__(V1.Odd_Thing old) {
    return old.notify_();
  }

  @Override
  protected int wait_(V1.Odd_Thing old) {
    return old.old().length();
  }

  @Override
  protected int toString_(V1.Odd_Thing old) {
    return 7;
  }

  @Override
  protected int get(V1.Odd_Thing old) {
    return 8;
  }

  @Override
  protected int make_(V1.Odd_Thing old) {
    return 9;
  }
}
