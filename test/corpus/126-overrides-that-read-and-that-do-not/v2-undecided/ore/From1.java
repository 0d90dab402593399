package ore;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends Base {
  @Override
  protected int load(V1.Cart old) {
    return 0;
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
