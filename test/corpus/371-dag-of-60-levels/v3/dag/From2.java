package dag;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int height(V2.Pyramid old) {
    int height = 0;
    V2.Stone at = old.top().get(0);
    while (at.left() != null) {
      height++;
      at = height % 2 == 0 ? at.left() : at.right();
    }
    return height;
  }

  @Override
  protected long ways(V2.Pyramid old) {
    return old.top().get(0).ways();
  }
}
