package dev.hearth.migrate;

/** Copies an enum constant: the one of the same name, whatever its place. */
record EnumStep(EnumClass to) implements Step.Immediate {
  @Override
  public Object make(Copy copy, Object object) {
    return to.constant(((Enum<?>) object).name());
  }
}
