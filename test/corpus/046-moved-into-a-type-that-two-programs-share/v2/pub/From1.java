package pub;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

/** Whichever of the two programs is migrated, its price is what each guest owes. */
@Migrates(1)
@Dropped(value = "Pub.price", reason = "moved to Guest, as what the guest owes")
@Dropped(value = "Bar.price", reason = "moved to Guest, as what the guest owes")
final class From1 extends V1.Migration {
  @Override
  protected long owes(V1.Guest old) {
    return program() instanceof V1.Pub pub ? pub.price() : ((V1.Bar) program()).price();
  }
}
