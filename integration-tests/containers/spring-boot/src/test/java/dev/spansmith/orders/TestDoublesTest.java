package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.spansmith.beans.Work;
import dev.spansmith.beans.WorkTraced;
import dev.spansmith.ports.Port;
import dev.spansmith.ports.PortTraced;
import dev.spansmith.spring.TracedAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A test's doubles take the places of wrappers and of decorated beans. */
@SpringBootTest(classes = TestDoublesTest.Beans.class, webEnvironment = WebEnvironment.NONE)
class TestDoublesTest {

  @MockitoBean private PriceList prices;
  @MockitoSpyBean private Work work;

  @MockitoBean("mocked")
  private Port mocked;

  @MockitoSpyBean("spied")
  private Port spied;

  @Autowired private User user;

  @Test
  void mockStandsInForTheWrapper() {
    when(prices.cents("lamp")).thenReturn(5L);

    assertThat(user.prices.cents("lamp")).isEqualTo(5L);
    assertThat(mockingDetails(user.prices).isMock()).isTrue();
  }

  @Test
  void spyIsAroundTheWrapper() {
    assertThat(user.work).isSameAs(work).isInstanceOf(WorkTraced.class);
    assertThat(user.work.run()).isEqualTo("done");
    verify(work).run();
  }

  @Test
  void mockOfAnInterfaceIsNotDecorated() {
    when(mocked.call(anyString())).thenReturn("mocked");

    assertThat(user.mocked).isSameAs(mocked);
    assertThat(user.mocked.call("x")).isEqualTo("mocked");
  }

  @Test
  void spyOfAnInterfaceIsNotDecorated() {
    assertThat(user.spied).isSameAs(spied).isNotInstanceOf(PortTraced.class);
    assertThat(user.spied.call("x")).isEqualTo("real x");
    verify(spied).call("x");
  }

  @Test
  void othersAreDecorated() {
    assertThat(user.other).isInstanceOf(PortTraced.class);
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(TracedAutoConfiguration.class)
  @Import({PriceList.class, Work.class, User.class})
  static class Beans {
    @Bean
    Port mocked() {
      return text -> "real " + text;
    }

    @Bean
    Port spied() {
      return new RealPort();
    }

    @Bean
    Port other() {
      return text -> "other " + text;
    }
  }

  static class RealPort implements Port {
    @Override
    public String call(String text) {
      return "real " + text;
    }
  }

  static class User {
    @Autowired PriceList prices;
    @Autowired Work work;
    @Autowired Port mocked;
    @Autowired Port spied;
    @Autowired Port other;
  }
}
