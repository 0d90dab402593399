package dev.hearth.testkit;

import dev.hearth.LeafCodec;

/** What the library brings for Hearth. */
public final class MoneyCodec implements LeafCodec<Money> {
  @Override
  public Class<Money> type() {
    return Money.class;
  }

  @Override
  public String name() {
    return "money";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String write(Money value) {
    return value.cents() + " cents";
  }

  @Override
  public Money read(String text, int version) {
    return new Money(Long.parseLong(text.replace(" cents", "")));
  }
}
