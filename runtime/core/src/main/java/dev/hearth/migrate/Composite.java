package dev.hearth.migrate;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Carries what holds more that is to be carried: it is remembered, and can be deep. */
abstract class Composite<A, B> extends Carrier<A, B> {
  private final Carriers carriers;
  private final Class<?> type;

  /**
   * One of {@code carriers}.
   *
   * @param type the class of what it gives, which with the parts says all that it does
   */
  Composite(Carriers carriers, Class<?> type, List<Carrier<?, ?>> parts) {
    super(type, parts);
    this.carriers = carriers;
    this.type = type;
  }

  /** Makes what becomes of a value, by its parts. */
  abstract B make(A old);

  /** Has each part show what it leads to. */
  abstract void visitParts(A old, BiConsumer<Composite<?, ?>, Object> visit);

  @Override
  public final @Nullable B of(@Nullable A old) {
    return old == null ? null : carriers.carry(this, old);
  }

  @Override
  final void lead(@Nullable A old, BiConsumer<Composite<?, ?>, Object> visit) {
    if (old != null) {
      visit.accept(this, old);
    }
  }

  @Override
  final boolean changesNothing() {
    return partsChangeNothing();
  }

  @Override
  Class<?> type() {
    return type;
  }
}
