package shop;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Stock.Colour NAVY(V2.Stock_Colour old) {
    return Stock.Colour.BLUE;
  }
}
