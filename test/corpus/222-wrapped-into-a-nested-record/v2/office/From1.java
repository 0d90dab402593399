package office;

import dev.hearth.annotations.Migrates;
import java.util.Optional;
import office.address.Address;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Address home(V1.Person old) {
    return new Address(
        new Address.Street(old.street(), old.number()), Optional.ofNullable(old.town()));
  }

  @Override
  protected Office.Size size(V1.Office old) {
    return new Office.Size(old.width(), old.height());
  }
}
