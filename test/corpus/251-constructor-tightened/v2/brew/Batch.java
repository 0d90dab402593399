package brew;

import dev.hearth.annotations.HotState;

@HotState
public record Batch(String name, Percent strength) {
  Batch ripen() {
    return new Batch(name, new Percent(strength.value() + 1));
  }
}
