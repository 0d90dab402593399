package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Word make__(V1.Word old) {
    return Word.a;
  }

  @Override
  protected Word make_(V1.Word old) {
    return Word.b;
  }

  @Override
  protected Word migrate_(V1.Word old) {
    return Word.c;
  }

  @Override
  protected Word program_(V1.Word old) {
    return Word.d;
  }

  @Override
  protected Word hashCode_(V1.Word old) {
    return Word.e;
  }

  @Override
  protected Word toString_(V1.Word old) {
    return Word.f;
  }

  @Override
  protected Word getClass_(V1.Word old) {
    return Word.g;
  }

  @Override
  protected Word yield(V1.Word old) {
    return Word.h;
  }

  @Override
  protected Word old(V1.Word old) {
    return Word.i;
  }
}
