package game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DroneTest {
  private static final Vec HOME = new Vec(1000, 1000);
  private static final Vec PREY = new Vec(2500, 1000);

  private final List<Drone> swarm = Drone.swarm(HOME, 5);

  @Test
  void oneLeads() {
    assertEquals(List.of(true, false, false, false, false), leading(swarm));
  }

  @Test
  void theNextTakesTheLead() {
    swarm.get(0).hit(100);
    assertTrue(swarm.get(0).dead());
    assertEquals(List.of(true, false, false, false), leading(swarm.subList(1, 5)));
    swarm.get(1).hit(100);
    assertEquals(List.of(true, false, false), leading(swarm.subList(2, 5)));
  }

  @Test
  void wingFollowsItsNewLeader() {
    swarm.get(3).hit(100);
    swarm.get(0).hit(100);
    List<Drone> left = List.of(swarm.get(1), swarm.get(2), swarm.get(4));
    for (int i = 0; i < 180; i++) {
      left.forEach(drone -> drone.fly(PREY));
    }
    assertTrue(left.get(0).pos().distance(PREY) < HOME.distance(PREY) / 2);
    left.forEach(drone -> assertTrue(drone.pos().distance(left.get(0).pos()) < 200));
  }

  private static List<Boolean> leading(List<Drone> drones) {
    return drones.stream().map(Drone::leads).toList();
  }
}
