package dev.hearth.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** For an argument that does not change, and all that is made of such. */
final class SameCarrier<A> extends Carrier<A, A> {
  static final SameCarrier<?> INSTANCE = new SameCarrier<>();

  private SameCarrier() {
    super("same", List.of());
  }

  @Override
  public @Nullable A of(@Nullable A old) {
    return old;
  }

  @Override
  boolean changesNothing() {
    return true;
  }

  @Override
  Class<?> type() {
    return Object.class; // nobody has to make one
  }
}
