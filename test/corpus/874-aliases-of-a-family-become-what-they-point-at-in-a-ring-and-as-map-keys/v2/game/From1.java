package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Ref make(V1.Alias old) {
    return migrate(old.target().get());
  }

  @Override
  protected String path(V1.Node old) {
    return migrate(old).me().name() + migrate(old).me().me().name();
  }
}
