package field;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Plot(String name, double width, double height, List<String> crops, int grade) {}
