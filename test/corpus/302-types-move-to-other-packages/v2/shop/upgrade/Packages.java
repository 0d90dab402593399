package shop.upgrade;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import shop.V1;

@Migrates(1)
@Renamed(from = "Order", to = "shop.orders.Order")
@Renamed(from = "shop.Status", to = "shop.orders.Status")
@Renamed(from = "Money", to = "shop.money.Money")
final class Packages extends V1.Migration {}
