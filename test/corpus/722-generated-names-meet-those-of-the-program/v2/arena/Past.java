package arena;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class Past extends V1_.Migration {
  @Override protected int a(V1_.arena_Arena_Mode old) { return old.level() + 10; }
  @Override protected int b(V1_.Arena_Mode old) { return old.level() + 20; }
  @Override protected int c(V1_.Arena_Mode_ old) { return old.level() + 30; }
  @Override protected From1 make_(V1_.From1 old) { return From1.old; }
  @Override protected From1 migrate_(V1_.From1 old) { return From1.program; }
  @Override protected int migrate_(V1_.V1 old) { return migrate(V1_.From1.migrate).ordinal(); }
  @Override protected int Migration(V1_.V2_Migration old) { return old.make(); }
  @Override protected int e(V1_.arena_net_Arena_Mode old) { return old.level() + 40; }
  @Override protected int d(V1_.Mode old) { return old.level() + 50; }
}
