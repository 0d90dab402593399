package dev.hearth.migrate;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries an argument by what carries it elsewhere as well. */
final class FunctionCarrier<A, B> extends Carrier<A, B> {
  private final Class<?> type;
  private final Function<? super A, ? extends @Nullable B> each;

  FunctionCarrier(String kind, Class<?> type, Function<? super A, ? extends @Nullable B> each) {
    super(kind, List.of());
    this.type = type;
    this.each = each;
  }

  @Override
  public @Nullable B of(@Nullable A old) {
    return old == null ? null : each.apply(old);
  }

  @Override
  Class<?> type() {
    return type;
  }
}
