package club;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Member> active(V1.Club old) {
    return old.members().stream().filter(V1.Member::active).map(this::migrate).toList();
  }

  @Override
  protected List<Member> passive(V1.Club old) {
    return old.members().stream().filter(m -> !m.active()).map(this::migrate).toList();
  }

  @Override
  protected String street(V1.Club old) {
    return part(old.address(), 0);
  }

  @Override
  protected String town(V1.Club old) {
    return part(old.address(), 1);
  }

  private static String part(String address, int index) {
    return address.split("; ")[index];
  }
}
