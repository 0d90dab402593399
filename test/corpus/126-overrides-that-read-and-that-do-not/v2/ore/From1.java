package ore;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Rock.kind", reason = "all stone")
final class From1 extends Base {
  @Override
  protected int load(V1.Cart old) {
    return old.rocks().size() + twice(old);
  }

  private static int twice(V1.Cart cart) {
    V1.Cart other = cart;
    return 2 * other.load();
  }

  @Override
  protected int wear(V1.Cart old) {
    return super.wear(old) * 2;
  }

  @Override
  protected Rock make(V1.Rock old) {
    return new Rock(old.kg(), "");
  }
}
