package vn.minhbach.query.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Interleaving;

class WatchPropertyTest {
  private static final List<Course> COURSES = Interleaving.entangled();

  @Property(tries = 200)
  void documents_are_the_same_in_whatever_order_dossiers_take_turns(@ForAll long seed) {
    assertThat(Folding.of(new WatchProjection(), Interleaving.of(COURSES, seed)))
        .isEqualTo(Folding.of(new WatchProjection(), Interleaving.of(COURSES, 0)));
  }
}
