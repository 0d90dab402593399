package w;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Item make(V1.Item old) {
    return switch (old.kind()) {
      case HAT -> new Item.Hat(old.weight());
      case SHOE -> new Item.Shoe(old.weight(), true);
    };
  }

  @Override
  protected Item.Kind make(V1.Item_Kind old) {
    return new Item.Kind(old.name().toLowerCase());
  }

  @Override
  protected Slot make(V1.Slot old) {
    return new Slot(old.ordinal(), Optional.ofNullable(program().bag().get(old)).map(this::migrate));
  }
}
