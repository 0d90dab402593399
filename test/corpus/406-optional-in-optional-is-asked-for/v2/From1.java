import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Optional<String>> label(V1.Depot_Shelf old) {
    return Optional.of(old.label());
  }

  @Override
  protected List<Optional<Optional<Integer>>> boxes(V1.Depot_Shelf old) {
    List<Optional<Optional<Integer>>> boxes = new ArrayList<>();
    old.boxes().forEach(box -> boxes.add(box.map(Optional::of)));
    return boxes;
  }
}
