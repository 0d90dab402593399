package dev.hearth.migrate;

/** Copies an enum constant: the one of the same name, whatever its place. */
record EnumStep(EnumClass to) implements Step {
  @Override
  public boolean isWalked() {
    return false;
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    return to.constant(((Enum<?>) object).name());
  }
}
