/** English words per cue. */
import type { LanguagePack } from '../cues.ts';

export const ENGLISH: LanguagePack = {
  lang: 'en',
  stopWords:
    'the and of to in is that for it with as was on are by this be from at have has not an they his their which',
  words: {
    register:
      'register registration sign_up signup sign_me_up join enroll enrol enrollment reserve_your save_your_seat ' +
      'reserve_your_spot save_your_spot claim_your get_tickets tickets ticket book_now rsvp attend apply_now create_account ' +
      'create_an_account create_your open_account open_an_account get_started get_access join_us join_now join_the ' +
      'secure_your sign_in_or register_now register_here register_today join_free opt_in get_instant_access',
    buy:
      'buy buy_now shop_now order order_now order_today add_to_cart add_to_basket shop purchase get_yours see_price ' +
      'check_price see_at_amazon view_at see_it_at buy_at buy_on buy_from available_at available_from view_deal see_deal ' +
      'get_deal get_the_deal shop_the shop_at checkout pre-order preorder see_it view_on_amazon at_amazon on_amazon ' +
      'grab_yours get_it_now buy_it_now view_product shop_all see_on view_offer see_offer see_details ' +
      'get_it_on get_it_at get_it_from see_it_now shop_men’s shop_women’s find_it_at sold_by',
    subscribe:
      'subscribe subscribing subscribe_now subscription subscriptions start_your_free free_trial start_free ' +
      'start_trial trial try_it_free cancel_anytime unlimited_access digital_access become_a_member become_a_subscriber ' +
      'member_benefits upgrade upgrade_now go_premium unlock subscriber subscribers subscribe_today already_a_subscriber ' +
      'keep_reading continue_reading',
    donate:
      'donate donation donations make_a_donation give_now support_us support_our support_independent make_a_gift ' +
      'contribute contribution tax-deductible tax_deductible reader-supported reader_supported nonprofit non-profit patreon ' +
      'paypal ko-fi crowdfunding chip_in support_this help_us fundraising your_gift your_support monthly_gift pledge ' +
      'support_quality support_local',
    install:
      'download_the_app download_our get_the_app install install_now app_store google_play play_store download_now ' +
      'download_free free_download download_the download_your download_here download available_on_ios ios_and_android ' +
      'our_app mobile_app on_the_go get_our scan_the_qr add_to_chrome',
    follow:
      'follow_us follow follow_on like_us like_us_on follow_me find_us connect_with_us join_our_facebook facebook ' +
      'instagram twitter youtube tiktok linkedin telegram whatsapp pinterest threads bluesky google_news social_media ' +
      'push_notifications notifications join_the_conversation subscribe_to_our_channel subscribe_on discord',
    contact:
      'contact_us contact get_in_touch call_us call_today give_us_a_call call_now book_a_call book_a_demo request_a_demo ' +
      'schedule_a schedule_your book_a book_your request_a get_a_quote free_quote get_a_free free_consultation consultation ' +
      'talk_to speak_with speak_to reach_out call email_us message_us inquire ask_us our_team our_experts advisor advisors ' +
      'get_a_demo get_your_free free_estimate appointment request_your request_information request_info live_chat ' +
      'schedule_a_call let’s_talk talk_with connect_with_our work_with_us hire_us get_matched',
    learn:
      'learn_more find_out_more find_out read_more click_here click discover_more see_how watch_now explore view_all ' +
      'see_more more_info more_information visit check_out browse compare get_details tap_here see_plans view_pricing ' +
      'learn_how here_to check_it_out watch_the_replay view_premium view_all_courses explore_programs see_all learn',
    act:
      'get discover try find start save grab claim enjoy explore choose take build grow boost transform unlock win earn ' +
      'stay make protect invest let_us let’s imagine ready_to want_to looking_for are_you do_you need_help ' +
      'don’t_miss dont_miss be_the_first never_miss see_if whether_you if_you_are if_you’re if_you_want ' +
      'take_the_next take_advantage in_just today now simply',
    offer:
      'offer offers special_offer discount discounts % off_your deal deals save sale coupon coupons promo promo_code ' +
      'discount_code use_code code voucher bonus gift giveaway cashback cash_back reward rewards bargain clearance ' +
      'limited-time limited_time black_friday cyber_monday prime_day half_price best_price lowest_price price_drop free_gift ' +
      'welcome_bonus welcome_offer early-bird early_bird was reg free_shipping money-back risk-free sweepstakes',
    free:
      'free for_free free_of_charge no_cost complimentary no_obligation no_credit_card at_no_cost no_fees gratis ' +
      'zero_cost freebie 100_free no_purchase',
    urgency:
      'limited hurry last_chance ends_soon expires today_only only_a_few while_supplies spots_left seats_left act_now ' +
      'don’t_wait now_or_never before_it’s ends_tonight deadline final_hours selling_fast few_left time_is_running ' +
      'closing_soon spaces_limited seats_are_limited for_a_limited',
    benefit:
      'exclusive premium trusted award-winning best-in-class leading unbiased personalized personalised customized tailored ' +
      'guarantee guaranteed expert-led proven powerful easy-to-use seamless hassle-free peace_of_mind step-by-step ' +
      'all-in-one experienced certified professional affordable world-class perfect ideal ultimate essential effortless ' +
      'effortlessly streamline high-quality top-rated ad-free secret secrets solutions solution platform software ' +
      'trusted_by dedicated comprehensive expertise next_level benefits',
    you: 'you your yours you’re you’ll you’ve yourself',
    we: 'we our us we’re we’ll we’ve ours',
    product:
      'price prices size color colour shipping delivery in_stock out_of_stock stock rating ratings stars reviews warranty ' +
      'model brand pack set msrp list_price inch gb battery retail quantity ounce item items product products specs',
    event:
      'webinar webinars workshop workshops masterclass online_course online_courses course courses seminar seminars bootcamp ' +
      'class classes training summit conference conferences live_event virtual_event event events session sessions ' +
      'certification certificate livestream replay on-demand speakers keynote expo meetup academy coaching lesson lessons ' +
      'degree program programs bachelor’s master’s curriculum challenge retreat',
    expert:
      'expert experts speaker speakers host hosted_by coach mentor instructor instructors featuring presented_by analysts specialists therapist professionals',
    gold:
      'gold silver bullion gold_ira precious_metals precious_metal krugerrand coin coins bars ounce ounces platinum ' +
      'palladium gold_bars silver_coins rollover american_eagle mint vault gold_eagle dealer',
    finance:
      'stock stocks stock_picks broker brokers brokerage trading trade trader forex cfd cfds crypto cryptocurrency bitcoin ' +
      'btc ethereum loan loans mortgage mortgages refinance refinancing credit_card credit_cards card cards apr insurance ' +
      'savings_account savings bank banking retirement ira 401k invest investing investment investments investor investors ' +
      'portfolio dividend etf etfs annuity tax taxes wealth financial money debt credit_score credit fdic annual_fee ' +
      'points balance_transfer options funds real_estate advisor yield interest_rate lender motley_fool buy_alert',
    newsletter:
      'newsletter newsletters email e-mail emails inbox mailing_list email_address your_email daily_briefing briefing ' +
      'weekly straight_to_your delivered unsubscribe updates alerts email_alerts digest ebook e-book whitepaper white_paper ' +
      'free_guide guide checklist template cheat_sheet free_report report_here pdf toolkit spam get_the_latest lead_magnet ' +
      'sms text_alerts',
    membership:
      'membership member members subscriber-only premium plus digital_subscription print_edition e-paper epaper issue ' +
      'magazine per_month per_week a_month a_week month year annual yearly monthly plan plans paywall unlimited access trial ' +
      'first_month patron',
    shop: 'amazon walmart target best_buy ebay etsy nordstrom sephora wayfair macy’s rei costco store stores retailer retailers affiliate_commission commission merchant shop cart',
    app: 'app apps iphone ipad android ios smartphone mobile phone tablet qr_code qr extension browser widget roku',
    travel:
      'hotel hotels flight flights cruise cruises trip trips vacation travel booking tour tours expedia airbnb resort itinerary getaway',
    book: 'book books paperback hardcover isbn kindle audiobook bestseller novel publisher author_of audible barnes bookshop copies pages chapter',
    label:
      'advertisement advertisements advertising ad ads sponsored sponsor sponsors sponsored_content sponsored_by promoted ' +
      'paid_content paid_post partner_content partner partners advertorial presented_by brought_to_you promotion ' +
      'promotional from_our_partners from_around_the_web around_the_web you_may_like recommended_for_you powered_by ' +
      'outbrain taboola story_continues_below article_continues ad_feedback from_our_sponsors together_with in_partnership ' +
      'partner_offers special_to content_by',
    reporting:
      'said says told according reported announced added noted explained argued wrote stated tweeted spokesperson ' +
      'spokesman spokeswoman officials official police court government minister president reuters associated_press ' +
      'percent on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday earlier was were had been he ' +
      'she his her',
    related:
      'read_also also_read related related_articles related_stories related_content more_from more_stories more_on ' +
      'most_read most_popular trending recommended you_may_also you_might_also see_also read_next up_next previous next ' +
      'latest_news latest_stories latest popular top_stories editor’s_picks recent_posts further_reading next_article ' +
      'previous_article don’t_miss_these related_posts in_this_article more_news archive read_the_full watch',
    bio: 'is_a_writer is_an_author is_a_reporter is_a_journalist reporter editor writer author_bio about_the_author contributor correspondent columnist freelance graduated has_written senior_editor staff_writer her_work his_work lives_in written_by founder_of co-founder posts_by edited_by reviewed_by',
    comment:
      'comment comments reply leave_a_reply leave_a_comment post_a_comment discussion join_the_discussion commenting replies moderated letters required_fields your_name ' +
      'your_message your_feedback to_the_editors leave_feedback notify_me new_comments was_this_helpful',
    share:
      'share share_this tweet print copy_link email_this send_this save_article bookmark pin_it share_on flipboard reddit gift_article',
    cookie:
      'cookie cookies consent accept privacy_settings manage_preferences gdpr personal_data third-party tracking opt_out your_privacy',
    disclaimer:
      'disclaimer disclosure affiliate_links affiliate may_earn earn_a_commission may_receive commission not_financial_advice informational_purposes editorial_independence independently our_editors no_position has_a_disclosure compensated at_no_extra past_performance not_investment conflict_of_interest terms_apply',
    caption:
      'photo photos image images courtesy credit getty shutterstock photograph picture photographer ap_photo file_photo screenshot illustration pictured © via',
    tags: 'tags topics filed_under categories category keywords tagged topic posted_in sections',
    login:
      'log_in login sign_in password username forgot my_account account log_out already_a_member already_have_an ' +
      'verify verification verification_code security_code one-time_code two-factor signed_in signed_out sign_out welcome_back ' +
      'successfully_signed successfully_subscribed session_expired try_again went_wrong not_logged_in your_account ' +
      'account_settings saved_articles article_limit',
    legal:
      'privacy_policy privacy terms terms_of_service terms_of_use terms_and_conditions conditions copyright all_rights_reserved policy imprint recaptcha by_clicking by_signing_up by_submitting you_agree consent do_not_sell accessibility',
    date: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday est pst edt pm am today tomorrow jan feb mar apr aug sept sep oct nov dec',
    podcast: 'podcast podcasts episode listen spotify apple_podcasts audio stitcher listen_to',
  },
};
