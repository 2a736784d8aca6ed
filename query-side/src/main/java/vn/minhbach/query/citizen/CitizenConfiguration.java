package vn.minhbach.query.citizen;

import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.shared.dossier.ReceiptLinks;
import vn.minhbach.shared.time.WorkingTime;

/** The citizen's window and the kiosk as beans. They need what reads the tokens of receipts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KioskSettings.class)
public class CitizenConfiguration {
  @Bean
  Receipts receipts(ReceiptLinks links, StatusLookup lookup) {
    return new Receipts(links, lookup);
  }

  @Bean
  Cards statusCards(
      LedgerLookup ledgers,
      OfficeDirectory directory,
      Supplier<WorkingTime> workingTime,
      PassingTime time) {
    return new Cards(ledgers, directory, workingTime, time);
  }

  @Bean
  Answers answers(
      StatusLookup lookup,
      Receipts receipts,
      Cards cards,
      OfficeDirectory directory,
      PassingTime time) {
    return new Answers(lookup, receipts, cards, directory, time);
  }

  @Bean
  CitizenPage citizenPage(
      Answers answers,
      Receipts receipts,
      Cards cards,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering) {
    return new CitizenPage(answers, receipts, cards, directory, confirmations, rendering);
  }

  @Bean
  CitizenController citizenController(
      CitizenPage page,
      Answers answers,
      StatusLookup lookup,
      Documents documents,
      Rendering rendering,
      PassingTime time,
      LiveStream stream,
      OfficeDirectory directory) {
    return new CitizenController(
        page, new LiveGlance(answers, lookup, documents, rendering, time), stream, directory);
  }

  @Bean
  ReceiptController receiptController(
      CitizenPage page,
      Receipts receipts,
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      Cards cards,
      Rendering rendering,
      PassingTime time,
      LiveStream stream) {
    return new ReceiptController(
        page,
        new LiveReceipt(
            receipts, lookup, ledgers, documents, cards, rendering, time, Schedulers.parallel()),
        stream);
  }

  @Bean
  KioskController kioskController(CitizenPage page, KioskSettings settings) {
    return new KioskController(page, settings);
  }
}
