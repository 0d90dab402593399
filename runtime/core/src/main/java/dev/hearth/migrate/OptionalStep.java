package dev.hearth.migrate;

import java.util.Optional;

/** Copies an {@code Optional}. */
enum OptionalStep implements Step {
  INSTANCE;

  @Override
  public void enter(Copy copy, Object object, Object opened) {
    copy.visit(((Optional<?>) object).orElse(null));
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    Object old = ((Optional<?>) object).orElse(null);
    Object now = copy.copied(old);
    return now == old ? object : Optional.ofNullable(now);
  }
}
