package form;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String title(V1.Form old) {
    return old.title().orElse("untitled");
  }

  @Override
  protected String name(V1.Form_Entry old) {
    return old.name().orElse(null);
  }

  @Override
  protected int age(V1.Form_Entry old) {
    return old.age().orElse(-1);
  }

  @Override
  protected double share(V1.Form_Entry old) {
    return old.share().orElse(Double.NaN);
  }
}
