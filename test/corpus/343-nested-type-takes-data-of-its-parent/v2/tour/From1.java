package tour;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int kilometres(V1.Profile old) {
    return program().stages().stream().mapToInt(V1.Stage::kilometres).sum();
  }

  @Override
  protected Profile profile(V1.Stage old) {
    return new Profile(old.profile().lowest(), old.profile().highest(), old.kilometres());
  }
}
