package shop;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "shop.in.Item", to = "shop.out.Item")
@Renamed(from = "shop.out.Item", to = "shop.in.Item")
final class From1 extends V1.Migration {}
