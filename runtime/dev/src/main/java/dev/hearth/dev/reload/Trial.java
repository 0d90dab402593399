package dev.hearth.dev.reload;

import dev.hearth.dev.report.Reports;
import java.util.List;

/**
 * A reload whose first step has still to come.
 *
 * @param told whether it was reported already, as that step is far away
 */
record Trial(Reload reload, boolean told) {
  /** The same, reported now if it was not. */
  Trial told(Reports reports) {
    end(reports, List.of());
    return new Trial(reload, true);
  }

  /** Reports it if it was not yet. */
  void end(Reports reports, List<String> closing) {
    if (!told) {
      reports.tell(Telling.reloaded(reload, closing));
    }
  }
}
